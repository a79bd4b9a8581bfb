class M:
    def __enter__(self):
        print("enter")

    def __exit__(self, *args):
        print("exit", args)

def gen():
    for i in range(3):
        with M():
            yield i
            if i == 0:
                continue
            break
    with M():
        yield "last"
        return "returned"

g = gen()
while True:
    try:
        print(next(g))
    except StopIteration as e:
        print(e.value)
        break
