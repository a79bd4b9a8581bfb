def gen(it):
    while True:
        yield next(it) * 2

g = gen(iter([1, 2]))
print(next(g), next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))

def careful(it):
    while True:
        try:
            yield next(it) * 2
        except StopIteration:
            return

print(list(careful(iter([1, 2]))))
