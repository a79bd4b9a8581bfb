items = [1, 2]
print([itm for item in items])
