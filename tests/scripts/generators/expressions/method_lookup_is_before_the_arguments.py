class Logged:
    def __getattr__(self, name):
        print("lookup", name)
        return lambda *args: print("called", name, args)

def gen():
    log = Logged()
    log.method((yield "arg"))
    log.first((yield 1), log.second is None, (yield 2))

g = gen()
print(next(g))
print(g.send("A"))
print(g.send("B"))
try:
    g.send("C")
except StopIteration:
    print("end")
