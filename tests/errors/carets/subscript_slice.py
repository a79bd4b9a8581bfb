x = [1, 2]
print(x["a":2])
