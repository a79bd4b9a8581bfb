def gen():
    while True:
        try:
            yield "body"
        finally:
            print("finally")
            continue

g = gen()
print(next(g))
print(g.throw(ValueError))
print(g.throw(KeyError))
