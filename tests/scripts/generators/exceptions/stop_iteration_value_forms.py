def gen(x):
    return x
    yield

for x in (None, (), (1,), (1, 2), StopIteration(3), ValueError("as value")):
    try:
        next(gen(x))
    except StopIteration as e:
        print(repr(e.value), e.args)
for args in ((), (1,), (1, 2)):
    e = StopIteration(*args)
    print(e.value, e.args)
e.value = "changed"
print(e.value, e.args)
