def inner():
    try:
        yield 1
    finally:
        print("inner closes")

def outer():
    try:
        yield from inner()
    except GeneratorExit:
        print("outer sees GeneratorExit")
        raise
    finally:
        print("outer closes")

g = outer()
next(g)
print(g.close())
