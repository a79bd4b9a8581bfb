def gen(flag):
    if flag:
        return "early"
    yield 1

for flag in (True, False):
    try:
        g = gen(flag)
        print(next(g))
        print(next(g))
    except StopIteration as e:
        print("stop", e.value)
