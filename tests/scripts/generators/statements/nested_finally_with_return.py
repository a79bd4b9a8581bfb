def gen():
    try:
        try:
            yield 1
            return "value"
        finally:
            yield 2
    finally:
        yield 3
        print("outer finally")

g = gen()
while True:
    try:
        print(next(g))
    except StopIteration as e:
        print("returned", e.value)
        break
