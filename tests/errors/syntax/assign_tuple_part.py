a, 1, b = t
