def f(): pass
def f(a, b: int = 1, /, c=2, *d: e, f, g: h = 3, **i: j) -> k:
    return
def f(*, a): return 1, 2
def f(*a: *b): pass
def f(
  a,
): return *a, b
