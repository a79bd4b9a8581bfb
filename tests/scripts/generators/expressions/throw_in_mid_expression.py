def gen():
    items = []
    try:
        items.append((yield 1) + (yield 2))
    except ValueError:
        print("items", items)
        items.append((yield 3))
    print(items)

g = gen()
print(next(g), g.send(10), g.throw(ValueError))
try:
    g.send("three")
except StopIteration:
    print("end")
