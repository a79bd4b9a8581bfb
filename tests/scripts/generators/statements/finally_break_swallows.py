def gen():
    while True:
        try:
            yield 1
            raise ValueError("swallowed")
        finally:
            yield "finally"
            break
    yield "after"

print(list(gen()))
