def gen():
    f = lambda x=(yield "default"), *a, k=(yield "keyword"): (x, a, k)
    print(f(), f(1, 2, k=3))
    class C((yield "base")):
        pass
    print(C.__mro__[1].__name__)

g = gen()
print(next(g), g.send("X"), g.send("K"))
try:
    g.send(dict)
except StopIteration:
    print("end")
