def gen():
    print((yield "callee")((yield "arg"), (yield "arg 2")))
    print((yield "object").upper())
    print((yield "object").join((yield "items")))

g = gen()
print(next(g), g.send(max), g.send(3), g.send(9), g.send("abc"), g.send("-"))
try:
    g.send(["x", "y"])
except StopIteration:
    print("end")
