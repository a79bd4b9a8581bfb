def gen():
    print("body starts")
    yield 1

g = gen()
print("made")
print(next(g))
