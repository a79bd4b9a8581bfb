x = 1
del x
try:
    x
except NameError as e:
    print(e)
items = list(range(6))
del items[0], items[-1]
print(items)
del items[1:3]
print(items)
d = {1: 2, 3: 4}
del d[1]
print(d)

class C:
    pass

c = C()
c.a = c.b = 1
del c.a, (c.b)
print(hasattr(c, "a"), c.__dict__)
for f in (lambda: d.__delitem__(9), lambda: items.__delitem__(9), lambda: delattr(c, "a")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        return str(e)

print(f())
