import copy


class Plain:
    def __init__(self, x):
        self.x = x


class Own:
    def __copy__(self):
        return "own copy"


class Slots:
    __slots__ = ("a", "b")


class State:
    def __init__(self):
        self.v = [1]

    def __getstate__(self):
        return {"v": self.v, "extra": True}

    def __setstate__(self, state):
        print("setstate", state)
        self.__dict__.update(state)


class MyList(list):
    pass


class Reduced:
    def __reduce__(self):
        return Plain, (5,)


class Named:
    def __reduce_ex__(self, protocol):
        return "a global name"


for atom in 1, 1.5, "s", b"b", None, True, ..., NotImplemented, (1, [2]), frozenset([1]), len, int, range(3), slice(1, 2), Plain.__init__, property():
    assert copy.copy(atom) is atom
inner = [1]
for kind in list, set, dict:
    value = {kind is dict: 1} if kind is dict else kind([1, 2])
    print(copy.copy(value), copy.copy(value) is value)
x = Plain(inner)
y = copy.copy(x)
print(y is x, y.x is inner, copy.copy(Own()), copy.copy(Named()).__class__.__name__)
s = Slots()
s.a = inner
t = copy.copy(s)
print(t.a is inner, hasattr(t, "b"))
print(copy.copy(State()).extra, copy.copy(Reduced()).x)
m = MyList([1, 2])
m.attribute = "kept"
n = copy.copy(m)
print(n, type(n).__name__, n.attribute, n is m)
