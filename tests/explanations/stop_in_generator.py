def pairs(items):
    it = iter(items)
    while True:
        yield next(it), next(it)

for a, b in pairs([1, 2, 3, 4]):
    print(a, b)
