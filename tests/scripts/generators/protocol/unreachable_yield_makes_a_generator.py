def gen():
    return 5
    yield

def never():
    if False:
        yield

print(type(gen()).__name__, list(gen()))
print(type(never()).__name__, list(never()))
