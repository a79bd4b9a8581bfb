names = iter(['Ann'])
print(next(names))
print(next(names))
