class Box:
    def __iter__(self):
        got = yield "from __iter__"
        print("got", got)
        return "box value"

def gen():
    print("r", (yield from Box()))

g = gen()
print(next(g))
try:
    g.send("through")
except StopIteration:
    print("end")
