def gen():
    for i in range(7):
        yield i

g = gen()
print(list(zip(g, g, g)))
g = gen()
print(list(map(lambda a, b: (a, b), g, g)))
for x in (g := gen()):
    print(x, next(g, None))
