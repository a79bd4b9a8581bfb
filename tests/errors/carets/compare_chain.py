a, b, c = 1, 2, "x"
if a < b < c:
    pass
