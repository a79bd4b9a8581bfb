class M:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail
        print("make", name)

    def __enter__(self):
        print("enter", self.name)
        if self.fail:
            raise ValueError(self.name)

    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value))
        return True

with M("a"), M("b", True), M("c"):
    print("never")
print("after")
