class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value))
        return self.swallow

def gen(error):
    with M("a"), M("b", True) as b, M("c"):
        x = yield b.name
        print("got", x)
        if error:
            raise error
        yield "inside"
    yield "after"

print(list(gen(None)))
print(list(gen(ValueError("v"))))
