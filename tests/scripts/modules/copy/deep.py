import copy


class Plain:
    def __init__(self, x):
        self.x = x


class Own:
    def __deepcopy__(self, memo):
        print("deepcopy", type(memo).__name__)
        return self


class Slots:
    __slots__ = ("a",)


class MyDict(dict):
    pass


nested = [[1], {"k": [2]}, ([3],), {4}]
copied = copy.deepcopy(nested)
print(copied, copied[0] is nested[0], copied[1]["k"] is nested[1]["k"], copied[2][0] is nested[2][0])
atoms = (1, "x", (2, 3))
print(copy.deepcopy(atoms) is atoms)
shared = [1]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1])
loop = []
loop.append(loop)
again = copy.deepcopy(loop)
print(again[0] is again, again is loop)
cycle = ([],)
cycle[0].append(cycle)
again = copy.deepcopy(cycle)
print(again[0][0] is again)
x = Plain([1])
x.me = x
y = copy.deepcopy(x)
print(y.me is y, y.x, y.x is x.x, isinstance(copy.deepcopy(Own()), Own))
s = Slots()
s.a = [1]
print(copy.deepcopy(s).a is s.a, copy.deepcopy(MyDict(a=[1])))
bound = copy.deepcopy(Plain([1]).__init__)
print(type(bound).__name__, bound.__self__.x)
memo = {}
copy.deepcopy([[]], memo)
print(len(memo), id(memo) in memo)
print(copy.deepcopy(slice(1, [2])), copy.deepcopy(Plain) is Plain)
