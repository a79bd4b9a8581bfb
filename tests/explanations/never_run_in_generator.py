def walk(tree):
    if tree is None:
        return
    left, value, right = tree
    walk(left)
    yield value
    walk(right)

print(list(walk(((None, 1, None), 2, (None, 3, None)))))
