def countdown(n):
    while n > 0:
        yield n
        n = n - 1

c = countdown(2)
print(list(c))
print(next(c))
