def gen():
    try:
        return (yield 1) or (yield 2)
    finally:
        print("finally", (yield 3))

for answers in ([5, "f"], [0, 6, "f"]):
    g = gen()
    x = next(g)
    try:
        for a in answers:
            print("->", x)
            x = g.send(a)
    except StopIteration as e:
        print(e.value)

def tuples():
    return (yield 1), *(yield 2), 3

g = tuples()
next(g), g.send("a")
try:
    g.send("bc")
except StopIteration as e:
    print(e.value)
