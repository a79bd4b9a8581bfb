def gen():
    print([x * 2 for x in (yield "list")])
    print({x for x in (yield "set")})
    print({k: v for k, v in (yield "dict")})
    print(list(x + 1 for x in (yield "genexpr")))
    print(sum(x for x in range((yield "n"))))

g = gen()
print(next(g), g.send([1, 2]), g.send("a"), g.send([(1, 2)]), g.send((5, 6)))
try:
    g.send(5)
except StopIteration:
    print("end")
