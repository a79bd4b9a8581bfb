def gen():
    try:
        yield 1
        yield 2
    finally:
        print("closed")

def first():
    for x in gen():
        return x

print(first())
