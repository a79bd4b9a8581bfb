def f():
    import no_such_module as m
f()
