def gen():
    d = {1: "a", 2: "b", 3: "c"}
    x = y = 0
    del (x, d[(yield "first")]), [y, d[(yield "second")]]
    print(d)
    try:
        x
    except UnboundLocalError as e:
        print(e)

g = gen()
print(next(g), g.send(1))
try:
    g.send(3)
except StopIteration:
    print("end")
