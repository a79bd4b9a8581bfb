def inner():
    try:
        yield 1
    finally:
        print("inner finally")

def outer():
    try:
        yield from inner()
        print("inner done")
        yield from inner()
    finally:
        print("outer finally")
        yield from inner()

for x in outer():
    print(x)
