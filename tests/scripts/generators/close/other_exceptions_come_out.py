def gen():
    try:
        yield
    finally:
        raise ValueError("from finally")

g = gen()
next(g)
try:
    g.close()
except ValueError as e:
    print(e, repr(e.__context__))
print(next(g, "finished"))
