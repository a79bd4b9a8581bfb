class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, repr(value))

def gen():
    with Manager("a") as a, Manager("b"):
        try:
            yield a
        finally:
            print("finally")

g = gen()
print(next(g))
g.close()
