x = 1
items = [1]

def gen():
    global x
    x += yield "value"
    items[0] += yield "item"

g = gen()
next(g)
x = 100
g.send(5)
items[0] = 100
try:
    g.send(5)
except StopIteration:
    print(x, items)
