def gen():
    print("a")
    yield 1
    print("b")
    yield 2
    print("c")

g = gen()
print(next(g))
print(next(g))
print(next(g, "done"))
print(next(g, "still done"))
