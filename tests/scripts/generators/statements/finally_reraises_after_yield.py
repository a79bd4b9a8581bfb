def gen():
    try:
        yield 1
        raise KeyError("k")
    finally:
        x = yield 2
        print("finally got", x)

g = gen()
print(next(g), next(g))
try:
    g.send("x")
except KeyError as e:
    print(repr(e), e.__context__)
