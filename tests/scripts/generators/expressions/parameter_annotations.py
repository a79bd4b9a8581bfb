def gen():
    def f(a: (yield "annotation a") = (yield "default a"), *, b: (yield "annotation b") = (yield "default b")) -> (yield "returns"):
        return a, b
    print(f(), f.__annotations__)

g = gen()
x = next(g)
n = 0
while True:
    print(x)
    n += 1
    try:
        x = g.send(n)
    except StopIteration:
        break
