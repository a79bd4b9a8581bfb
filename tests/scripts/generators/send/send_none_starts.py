def gen():
    x = yield "first"
    print("got", x)
    y = yield "second"
    print("got", y)
    return "end"

g = gen()
print(g.send(None))
print(g.send(10))
try:
    g.send(20)
except StopIteration as e:
    print(e.value)
