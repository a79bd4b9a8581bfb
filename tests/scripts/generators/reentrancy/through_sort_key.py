def gen():
    def key(x):
        try:
            return next(g)
        except ValueError as e:
            print(x, e)
            return -x
    yield sorted([1, 3, 2], key=key)

g = gen()
print(next(g))
