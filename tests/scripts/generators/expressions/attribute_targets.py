class Box:
    pass

def gen(box):
    (yield "object").attr = yield "value"
    box.x = y = yield "x"
    box.x += yield "plus"
    (yield "object 2").x *= (yield "times")
    print(y)

box = Box()
g = gen(box)
print(next(g), g.send("v"), g.send(box), g.send(3), g.send(4), g.send(box))
try:
    g.send(10)
except StopIteration:
    print(box.attr, box.x)
