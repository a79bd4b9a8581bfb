def gen(items):
    for x in items:
        yield x

items = [1, 2, 3]
g = gen(items)
print(next(g))
items.append(4)
items.pop(0)
print(list(g))
items.append(5)
print(list(g))
