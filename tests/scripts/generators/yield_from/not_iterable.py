class NoIter:
    pass

class BadIter:
    def __iter__(self):
        return 5

def gen(x):
    try:
        yield from x
    except TypeError as e:
        print(e)
    yield "goes on"

for x in (5, None, NoIter(), BadIter(), print):
    print(list(gen(x)))
