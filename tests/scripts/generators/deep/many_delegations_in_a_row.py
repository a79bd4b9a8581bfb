def one(i):
    yield i
    return i

def gen(n):
    total = 0
    for i in range(n):
        total += yield from one(i)
    return total

g = gen(20000)
count = 0
try:
    while True:
        next(g)
        count += 1
except StopIteration as e:
    print(count, e.value)
