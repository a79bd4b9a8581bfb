a, b, c = 1, 2, "x"
print((a + b) * 2 - c)
