items = [1, 2, 3]
a, b = items
