def chain(e):
    out = []
    while e:
        out.append(repr(e))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out

try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("second")
    except KeyError as e:
        raise ValueError("third") from e
except ValueError as e:
    print(chain(e), e.__suppress_context__)
try:
    try:
        raise KeyError
    except KeyError:
        raise ValueError from None
except ValueError as e:
    print(chain(e), repr(e.__context__), e.__cause__)
try:
    try:
        raise KeyError("body")
    finally:
        raise ValueError("finally")
except ValueError as e:
    print(chain(e))
e = ValueError()
e.__cause__ = KeyError()
print(chain(e), e.__suppress_context__)
