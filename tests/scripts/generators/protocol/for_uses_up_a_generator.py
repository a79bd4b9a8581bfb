def gen():
    yield from (1, 2, 3)

g = gen()
for n in g:
    print(n)
for n in g:
    print("never", n)
print(list(g), next(g, None))
