name = 'Ann
print(name)
