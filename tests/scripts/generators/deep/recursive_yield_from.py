def count(n):
    if n:
        yield n
        yield from count(n - 1)

print(sum(count(400)))

def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)

print(len(list(tree(10))), list(tree(3)))
