def gen():
    for i in range(3):
        try:
            yield "body"
        finally:
            print("finally")
            continue

g = gen()
print(next(g))
print(g.throw(ValueError))
print(g.throw(KeyError))
print(next(g, "end"))
