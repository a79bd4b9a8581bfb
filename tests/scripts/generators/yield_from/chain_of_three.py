def a():
    try:
        x = yield "a"
        print("a got", x)
        return x * 2
    except ValueError:
        return "a handled"

def b():
    r = yield from a()
    print("b has", r)
    return [r]

def c():
    r = yield from b()
    print("c has", r)
    yield r

g = c()
print(next(g), g.send(4))
g = c()
print(next(g), g.throw(ValueError))
