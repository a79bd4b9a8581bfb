def gen():
    n = 0
    while (yield ("continue?", n)):
        n += 1
        if n == 3:
            continue
        if n == 5:
            break
    else:
        print("else", n)
    return n

g = gen()
print(next(g), g.send(True), g.send(1))
try:
    g.send(0)
except StopIteration as e:
    print(e.value)
g = gen()
x = next(g)
try:
    while True:
        x = g.send(True)
        print(x)
except StopIteration as e:
    print(e.value)
