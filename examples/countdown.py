def countdown(n):
    while n > 0:
        yield n
        n = n - 1
    return 'lift-off'

c = countdown(2)
print(next(c))
print(next(c))
try:
    next(c)
except StopIteration as stop:
    print(stop.value)
