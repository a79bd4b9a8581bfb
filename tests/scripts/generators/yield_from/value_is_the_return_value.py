def inner():
    yield 1
    return "result"

def gen():
    r = yield from inner()
    print("r =", r)
    r = yield from [1]
    print("r =", r)
    print((yield from inner()), (yield from ()))

print(list(gen()))
