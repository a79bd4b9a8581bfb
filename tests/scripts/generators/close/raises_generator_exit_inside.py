def gen():
    try:
        yield 1
    except GeneratorExit as e:
        print(repr(e), isinstance(e, Exception), isinstance(e, BaseException))
        raise

g = gen()
next(g)
print(g.close())
