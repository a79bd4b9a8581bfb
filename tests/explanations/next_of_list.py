names = ['Ann', 'Bob']
print(next(names))
