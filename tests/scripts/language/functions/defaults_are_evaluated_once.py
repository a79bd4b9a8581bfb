def f(x, acc=[]):
    acc.append(x)
    return acc

print(f(1), f(2), f(3, []))
n = 1
def g(a=n):
    return a
n = 2
print(g(), g.__defaults__, f.__defaults__)
g.__defaults__ = (9,)
print(g())

def h(*, k=1, l):
    return k, l

print(h(l=2), h.__kwdefaults__)
