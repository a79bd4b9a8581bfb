def gen():
    for i in range(5):
        print("make", i)
        yield i

g = gen()
print(2 in g)
print(next(g))
print(9 in g)
