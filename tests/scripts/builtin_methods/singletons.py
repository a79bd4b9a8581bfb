def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (type(None)(), type(...)(), type(NotImplemented)(), repr(None), repr(...), repr(NotImplemented), bool(None), bool(...)))
show(lambda: (None.__bool__(), None.__eq__(None), None.__hash__() == hash(None), (...).__reduce__(), NotImplemented.__reduce__()))
show(lambda: type(None)(1))
show(lambda: type(...)(1))
show(lambda: type(NotImplemented)(x=1))
show(lambda: None.x)
show(lambda: setattr(None, "x", 1))
show(lambda: setattr(..., "x", 1))
show(lambda: None + 1)
show(lambda: None[0])
show(lambda: None())
show(lambda: len(None))
show(lambda: None < None)
show(lambda: -None)
show(lambda: type("T", (type(None),), {}))
show(lambda: type("T", (type(...),), {}))
show(lambda: int(None))
show(lambda: [*None])
show(lambda: {**None})
show(lambda: print(**None))
show(lambda: print(*None))
