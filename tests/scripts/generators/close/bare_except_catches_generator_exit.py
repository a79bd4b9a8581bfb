def gen():
    try:
        yield 1
    except:
        print("bare except")
    print("falls off the end")

g = gen()
next(g)
print(g.close())
