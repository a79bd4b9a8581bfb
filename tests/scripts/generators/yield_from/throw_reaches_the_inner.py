def inner():
    while True:
        try:
            yield "inner"
        except ValueError as e:
            print("inner caught", e)
            yield "handled"
        finally:
            print("inner finally")

def outer():
    try:
        yield from inner()
    except KeyError as e:
        print("outer caught", e)
        yield "outer"

g = outer()
next(g)
print(g.throw(ValueError("v")))
print(next(g))
print(g.throw(KeyError("k")))
print(next(g, "end"))
