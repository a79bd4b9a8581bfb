def log(x):
    print("eval", x)
    return x

items = [1, 2, 3]
log(items)[log(1)] += log(10)
print(items)

class In:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        print("iadd", other)
        return In(self.v + other)

class No:
    def __add__(self, other):
        print("add", other)
        return "sum"

x = In(1)
y = x
x += 5
print(x.v, y is x)
n = No()
n += 1
print(n)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
