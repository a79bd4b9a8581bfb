items = [1, 2]

def f(*args):
    return args

def gen():
    print([*items, (yield "list")], items)
    print(f(*items, (yield "call")))
    print((*items, (yield "tuple")))

g = gen()
print(next(g))
items.append(3)
print(g.send("x"))
items.append(4)
print(g.send("y"))
items.append(5)
try:
    g.send("z")
except StopIteration:
    print("end")
