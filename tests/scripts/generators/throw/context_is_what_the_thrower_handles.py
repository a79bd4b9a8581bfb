def gen():
    try:
        yield
    except ValueError as e:
        print("in", repr(e.__context__))
        raise

g = gen()
next(g)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        g.throw(ValueError("v"))
except ValueError as e:
    print("out", repr(e.__context__))
