def log(x):
    print("eval", x)
    return x

def gen():
    return {log("a"): log(1), log("b"): (yield "vb"), (yield "kc"): log(3), log("d"): log(4)}

g = gen()
print(next(g))
print(g.send("B"))
try:
    g.send("C")
except StopIteration as e:
    print(e.value)
