def log(x):
    print("eval", x)
    return x

class Box:
    def __repr__(self):
        return "Box"

    def __setattr__(self, name, value):
        print("set", name, value)

    def __setitem__(self, key, value):
        print("setitem", key, value)

b = Box()
b.x = b[log("key")] = log("value")
[log(b), b][log(1)][log("i")] = log("right")
b.p, b[log("q")], b.r = log("abc")
