def gen(i):
    x = yield i
    while True:
        x = yield (i, x)

gens = [gen(i) for i in range(1000)]
print(sum(next(g) for g in gens))
print(gens[3].send("a"), gens[997].send("b"))
print(sum(g.send(1)[0] for g in gens))
