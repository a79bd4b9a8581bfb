def gen():
    try:
        raise ValueError("outer")
    except ValueError as a:
        try:
            yield "in except"
            raise KeyError("inner")
        except KeyError as b:
            yield (repr(a), repr(b), repr(b.__context__))
        finally:
            yield "inner finally"
        yield repr(a)
    yield "end"

print(list(gen()))
