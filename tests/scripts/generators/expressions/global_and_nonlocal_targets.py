total = 0

def make():
    count = 0
    def gen():
        global total
        nonlocal count
        while True:
            total += yield count
            count = yield total
    return gen()

g = make()
print(next(g), g.send(5), g.send(7), g.send(3), g.send(1))
print(total)
