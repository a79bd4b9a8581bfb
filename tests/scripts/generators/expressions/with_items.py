class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, *args):
        print("exit", self.name, args[0] and args[0].__name__)

def gen():
    d = {}
    with (yield "a") as x, (yield "b") as d[(yield "target")]:
        print(x, d)
        yield "body"
    with Manager("c"), (yield "d"):
        print("in")

g = gen()
print(next(g), g.send(Manager("A")), g.send(Manager("B")), g.send("key"), next(g))
try:
    g.send(Manager("D"))
except StopIteration:
    print("end")
