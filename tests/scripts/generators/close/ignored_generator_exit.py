def gen():
    for i in range(2):
        try:
            yield "again"
        except GeneratorExit:
            print("ignored")
            yield "ignored"
        yield "more"

g = gen()
next(g)
for _ in range(2):
    try:
        g.close()
    except RuntimeError as e:
        print(e, e.__cause__, e.__context__)
print(list(g))
