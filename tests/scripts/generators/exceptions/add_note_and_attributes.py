def gen():
    try:
        yield
    except ValueError as e:
        e.add_note("seen in gen")
        e.extra = 5
        raise

g = gen()
next(g)
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print(e.__notes__, e.extra)
