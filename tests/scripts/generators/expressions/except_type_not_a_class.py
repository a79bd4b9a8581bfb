def gen():
    try:
        raise ValueError("v")
    except (yield "type"):
        print("never")

g = gen()
next(g)
try:
    g.send("not a type")
except TypeError as e:
    print(e, repr(e.__context__))
