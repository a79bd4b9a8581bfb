class T:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        print("bool", self.name)
        return self.truth

    def __lt__(self, other):
        print("lt", self.name, other.name)
        return T("result", self.truth)

def gen(a, b):
    if a or (yield 1):
        print("if")
    if b and (yield 2):
        print("never")
    while a and not (yield 3):
        print("while")
        break
    print("conditional", "yes" if b or (yield 4) else "no")
    assert a or (yield 5)
    x = a and b or (yield 6)
    if a < b < (yield 7):
        print("less")
    if not (b or (yield 8)):
        print("not")

g = gen(T("a", True), T("b", False))
x = next(g)
try:
    while True:
        print("->", x)
        x = g.send(T("sent %d" % x, False))
except StopIteration:
    print("end")
