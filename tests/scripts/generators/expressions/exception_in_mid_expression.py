def gen():
    try:
        print("before", [1, (yield "a"), 1 / 0, (yield "never")])
    except ZeroDivisionError as e:
        print("caught", e)
    try:
        x = {}[(yield "key")] + (yield "never")
    except KeyError as e:
        print("caught", repr(e))
    try:
        (yield "obj").missing((yield "never"))
    except AttributeError as e:
        print("caught", e)

g = gen()
print(next(g), g.send(0), g.send("k"))
try:
    g.send(5)
except StopIteration:
    print("end")
