def gen():
    d = {}
    d[(yield "key")]: int
    x: int
    print(d)
    d[(yield "key 2")]: int = yield "value"
    print(d)

g = gen()
print(next(g), g.send("k"), g.send("v"))
try:
    g.send("k2")
except StopIteration:
    print("end")
