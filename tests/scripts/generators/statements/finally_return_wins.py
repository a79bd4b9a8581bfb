def gen(what):
    try:
        yield 1
        if what == "raise":
            raise ValueError
        if what == "return":
            return "try"
    finally:
        yield 2
        return "finally"

for what in ("raise", "return", "fall"):
    g = gen(what)
    print(next(g), next(g))
    try:
        next(g)
    except StopIteration as e:
        print(e.value)
