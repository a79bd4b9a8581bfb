def gen():
    n = 0
    while True:
        yield n
        n += 1

g = gen()
for n in g:
    if n == 2:
        break
print(n, next(g))
for n in g:
    print(n)
    if n > 5:
        break
print(next(g))
