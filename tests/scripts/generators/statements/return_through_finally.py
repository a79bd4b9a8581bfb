def gen():
    try:
        yield 1
        return "from try"
    finally:
        yield "finally"
        print("after the yield in finally")

g = gen()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
