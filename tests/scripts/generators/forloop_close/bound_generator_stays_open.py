def gen():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed")

g = gen()
for x in g:
    break
print("still open", next(g))
for x in iter(g):
    break
print(x, g.gi_suspended)
g.close()
