def gen():
    yield 1

g = gen()
list(g)
for _ in range(2):
    try:
        g.throw(ValueError("late"))
    except ValueError as e:
        print("out", e)
try:
    g.throw(StopIteration(5))
except StopIteration as e:
    print("stop", e.value)
