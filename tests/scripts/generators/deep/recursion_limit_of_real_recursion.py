def gen(n):
    yield n
    for x in gen(n + 1):
        yield x

try:
    for x in gen(0):
        last = x
except RecursionError as e:
    print(type(e).__name__, str(e).startswith("maximum recursion depth exceeded"), last > 300)
print("alive")
