it = iter([1, 2, 3])
print(next(it))
it.send(10)
