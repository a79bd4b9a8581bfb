def f() -> missing.thing: pass
