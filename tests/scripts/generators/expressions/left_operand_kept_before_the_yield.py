class N:
    def __init__(self, name):
        print("make", name)
        self.name = name

    def __add__(self, other):
        print("add", self.name, other)
        return N(self.name + str(other))

def gen():
    r = N("a") + (yield "first") + N("b").name + (yield "second")
    print(r.name)

g = gen()
print(next(g))
print(g.send(1))
try:
    g.send(2)
except StopIteration:
    print("end")
