def gen():
    yield from [1, 2]
    yield from (3, 4)
    yield from "ab"
    yield from range(2)
    yield from {"k": 1, "l": 2}
    yield from b"xy"
    yield from {7}
    yield from ()
    yield from (i * i for i in range(3))

print(list(gen()))
