from contextlib import ExitStack


class Manager:
    def __init__(self, name, suppresses=False):
        self.name, self.suppresses = name, suppresses

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error)
        return self.suppresses


with ExitStack() as stack:
    print(stack.enter_context(Manager("a")))
    stack.push(Manager("b"))
    print(stack.callback(print, "callback", sep="|") is print)

    @stack.push
    def check(*details):
        print("check", details)

    stack.callback(lambda **kw: print(kw), x=1)

with ExitStack() as stack:
    stack.push(Manager("outer"))
    stack.push(Manager("suppressor", True))
    stack.push(Manager("inner"))
    raise ValueError("v")
print("after")

with ExitStack() as stack:
    stack.enter_context(Manager("moved"))
    kept = stack.pop_all()
    print("moved away", type(kept).__name__)
print("left")
kept.close()
kept.close()
