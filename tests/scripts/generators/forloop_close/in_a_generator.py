def source(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)

def gen():
    for x in source("first"):
        yield x
        break
    yield "between"
    for x in source("second"):
        return x

g = gen()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
