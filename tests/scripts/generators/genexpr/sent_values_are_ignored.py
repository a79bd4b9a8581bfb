g = (x for x in range(4))
print(next(g), g.send("ignored"), g.send(None), g.send(3))
try:
    g.send("end")
except StopIteration as e:
    print(e.value)
