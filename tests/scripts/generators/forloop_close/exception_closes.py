def gen():
    try:
        yield 1
        yield 2
    finally:
        print("closed")

def f():
    for x in gen():
        raise ValueError(x)

try:
    f()
except ValueError as e:
    print("caught", e)
    del e
print("end")
