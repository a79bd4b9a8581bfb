def chunk(i):
    yield from range(i)
    return i

def gen():
    total = 0
    for i in range(5):
        total += yield from chunk(i)
    while total > 7:
        total -= (yield from chunk(1))
    return total

g = gen()
out = []
while True:
    try:
        out.append(next(g))
    except StopIteration as e:
        print(out, e.value)
        break
