def gen():
    while True:
        try:
            yield "again"
        except GeneratorExit:
            print("ignored")

g = gen()
next(g)
for _ in range(2):
    try:
        g.close()
    except RuntimeError as e:
        print(e, e.__cause__, e.__context__)
print(next(g))
