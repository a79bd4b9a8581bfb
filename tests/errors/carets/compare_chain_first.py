a, b, c = 1, "x", 2
x = a < b < c
