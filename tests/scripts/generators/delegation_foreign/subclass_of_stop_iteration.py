class Stop(StopIteration):
    pass

class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise Stop("sub value")

def gen():
    print("r", (yield from It()))
    yield 1

print(list(gen()), list(It()))
for x in It():
    print("never")
