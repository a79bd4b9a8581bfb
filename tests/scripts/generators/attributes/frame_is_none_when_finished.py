def gen(n):
    yield
    1 / n

for n, finish in ((1, lambda g: list(g)), (0, lambda g: list(g)), (1, lambda g: g.close()), (1, lambda g: g.throw(ZeroDivisionError("t")))):
    g = gen(n)
    next(g)
    print(g.gi_frame is None, end=" ")
    try:
        finish(g)
    except ZeroDivisionError as e:
        print(e, end=" ")
    print(g.gi_frame)
