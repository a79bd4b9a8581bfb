class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(1, 2)

class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise LookupError("broken")

def gen(it):
    try:
        print("r", (yield from it))
    except LookupError as e:
        print("caught", e)
    yield "after"

print(list(gen(It())), list(gen(Failing())))
