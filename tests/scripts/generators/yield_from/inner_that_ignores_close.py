def inner():
    try:
        yield 1
    except GeneratorExit:
        yield 2

def outer():
    try:
        yield from inner()
    except RuntimeError as e:
        print("outer sees", e)
        raise

g = outer()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e, repr(e.__context__))
