def trace(x):
    print("trace", x)
    return x

def gen():
    return trace(1), (yield trace("y1")), trace(2), [trace(3), (yield trace("y2"))], trace(4)

g = gen()
print(next(g))
print(g.send("s1"))
try:
    g.send("s2")
except StopIteration as e:
    print(e.value)
