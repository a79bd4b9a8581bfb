class It:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

def gen():
    try:
        yield from It()
    except ValueError as e:
        print("caught", repr(e))
        yield "after"

g = gen()
print(next(g), g.throw(ValueError("v")), next(g, "end"))
g = gen()
next(g)
print(g.close())
