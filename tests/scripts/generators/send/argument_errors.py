def gen():
    yield

g = gen()
for f in (lambda: g.send(), lambda: g.send(1, 2), lambda: g.send(value=1), lambda: g.throw(), lambda: g.close(1), lambda: g.__next__(1),
          lambda: g.throw(1), lambda: g.throw("x"), lambda: g.throw(int), lambda: g.throw(ValueError, 1, 2, 3), lambda: g.throw(x=1)):
    try:
        f()
    except TypeError as e:
        print(e)
print(g.gi_frame is not None, next(g))
