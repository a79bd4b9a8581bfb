# Attributes of instances through every way they are stored: added in different orders, deleted, very many, through __dict__.
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def read(p):
    return p.x, p.y


def swapped():
    p = P.__new__(P)
    p.y = 1
    p.x = 2
    return p


print([read(p) for p in (P(1, 2), swapped(), P(3, 4))])
p = P(5, 6)
del p.x
try:
    read(p)
except AttributeError as error:
    print(error)
p.x = 7
print(read(p), list(vars(p)), p.__dict__)
p.__dict__['z'] = 8
print(p.z, 'z' in vars(p))
p.__dict__ = {'x': 'new', 'y': 'dict'}
print(read(p), hasattr(p, 'z'))
many = P(0, 0)
for i in range(60):
    setattr(many, f'a{i}', i)
print(many.a0, many.a23, many.a24, many.a59, len(vars(many)), read(many))
for i in range(40):
    q = P(i, i)
    setattr(q, f'own{i}', i)
    assert getattr(q, f'own{i}') == i and read(q) == (i, i)
print(list(vars(q)))


class Q(P):
    pass


r = P(1, 2)
r.__class__ = Q
print(type(r).__name__, read(r), isinstance(r, Q))
r.w = 3
print(vars(r))
