x = 1

def gen():
    global x
    print(x + (yield), x)
    print([x, (yield), x])
    y = 5
    print(y * (yield) - y)

g = gen()
next(g)
x = 100
g.send(1)
x = 200
g.send(2)
try:
    g.send(3)
except StopIteration:
    print("end")
