x = None
print(x[0] + 1)
