def gen():
    try:
        yield 1
        print("never")
    finally:
        print("finally")
    print("never")

g = gen()
next(g)
print(g.close())
print(g.close())
print(next(g, "finished"))
