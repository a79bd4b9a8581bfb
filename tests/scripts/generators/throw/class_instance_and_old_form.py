import sys

def gen():
    while True:
        try:
            yield
        except ValueError as e:
            print("caught", repr(e))

g = gen()
next(g)
g.throw(ValueError)
g.throw(ValueError("instance"))
g.throw(ValueError())
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out", repr(e))
print(next(g, "finished"))
