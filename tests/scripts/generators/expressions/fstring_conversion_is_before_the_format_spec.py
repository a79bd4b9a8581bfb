items = [1]

def gen():
    print(f"{items!r:>{(yield 'width')}}|{items}|{(yield 'last')}")

g = gen()
print(next(g))
items.append(2)
print(g.send(8))
items.append(3)
try:
    g.send("end")
except StopIteration:
    print("done")
