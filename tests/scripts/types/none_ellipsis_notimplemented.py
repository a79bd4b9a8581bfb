print(None, ..., NotImplemented, repr(None), Ellipsis is ..., type(None), type(...), type(NotImplemented), bool(None), bool(...), None == None, None != 0, None is None, hash(None) == hash(None), [None, ...], str(None), f"{None}", {None: 1}[None])
print(type(None)() is None, type(...)() is ..., isinstance(None, type(None)), None in [0, None], (lambda: None)(), print("x"))
for f in (lambda: None + 1, lambda: None < None, lambda: None[0], lambda: None.foo, lambda: None(), lambda: len(None), lambda: iter(None), lambda: int(None), lambda: -None, lambda: setattr(None, "x", 1), lambda: ...(), lambda: ... + 1, lambda: None["k"], lambda: type(None)(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
