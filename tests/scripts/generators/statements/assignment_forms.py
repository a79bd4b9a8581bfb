def gen():
    a = b = yield 1
    c, (d, *e) = yield a, b
    x = y = [c, d, e]
    x[0], y[1] = yield x
    yield x is y, x
    x += [9]
    i, x[i] = 2, "swapped"
    yield y

g = gen()
print(next(g), g.send(5), g.send((1, "abc")), g.send("xy"), next(g), next(g, "end"))
