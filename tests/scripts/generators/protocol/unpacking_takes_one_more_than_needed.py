def gen():
    for i in range(4):
        print("make", i)
        yield i

g = gen()
try:
    a, b = g
except ValueError as e:
    print(e)
print(list(g))
try:
    a, b = gen2 = (x for x in [1])
except ValueError as e:
    print(e)
