def gen():
    try:
        yield 1
    except KeyError:
        print("handler")
        yield "in handler"
    else:
        print("else")
        yield "in else"
    finally:
        print("finally")
        yield "in finally"

g = gen()
print(next(g), g.throw(KeyError), next(g), next(g, "end"))
g = gen()
print(next(g), next(g), next(g), next(g, "end"))
g = gen()
print(next(g), g.throw(ValueError))
try:
    next(g)
except ValueError as e:
    print(repr(e))
