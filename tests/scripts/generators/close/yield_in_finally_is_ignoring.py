def gen():
    try:
        yield 1
    finally:
        print("finally")
        yield 2
        print("after")

g = gen()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
try:
    next(g)
except GeneratorExit as e:
    print("then", repr(e))
