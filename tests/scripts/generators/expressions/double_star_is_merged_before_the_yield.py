d = {"a": 1}

def gen():
    print({**d, "k": (yield "display")})
    print(dict(**d, k=(yield "call")))
    try:
        print({**5, "k": (yield "never")})
    except TypeError as e:
        print(e)

g = gen()
print(next(g))
d["late"] = 2
print(g.send("K"))
d["later"] = 3
try:
    g.send("K2")
except StopIteration:
    print("end")
