def inner(name):
    try:
        yield name
        raise ValueError(name)
    finally:
        print("finally", name)

def outer():
    a, b = inner("a"), inner("b")
    try:
        yield next(a), next(b)
        yield from a
    except ValueError as e:
        print("outer", e)
        yield from b

g = outer()
print(next(g))
try:
    print(list(g))
except ValueError as e:
    print("out", e, repr(e.__context__))
