def f(n):
    return [lambda: (i, n) for i in range(2)]

print([g() for g in f(5)])

class C:
    size = 2
    a = [i for i in range(size)]
    try:
        b = [size for i in range(1)]
    except NameError as e:
        b = str(e)

print(C.a, C.b)

def g():
    total = 0
    def inner():
        return [total + x for x in range(3)]
    total = 10
    return inner()

print(g())
try:
    [undefined for x in [1]]
except NameError as e:
    print(e)
try:
    [x for x in 5]
except TypeError as e:
    print(e)

def h():
    [y for y in "ab"]
    try:
        return y
    except NameError as e:
        return str(e)

print(h())
