def gen(how):
    try:
        yield
    except GeneratorExit:
        if how == "return":
            return "value"
        if how == "fall":
            pass
        if how == "stop":
            raise StopIteration("x")
        if how == "reraise":
            raise

for how in ("return", "fall", "reraise", "stop"):
    g = gen(how)
    next(g)
    try:
        print(how, g.close())
    except RuntimeError as e:
        print(how, e, repr(e.__cause__))
    print(g.close())
