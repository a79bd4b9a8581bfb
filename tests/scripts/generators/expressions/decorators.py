def tag(name):
    print("tag", name)
    def decorate(f):
        print("decorate", name)
        return f
    return decorate

def gen():
    @tag("outer")
    @(yield "decorator")
    @tag((yield "name"))
    def f():
        return "f called"
    print(f())

g = gen()
print(next(g))
print(g.send(tag("sent")))
try:
    g.send("inner")
except StopIteration:
    print("end")
