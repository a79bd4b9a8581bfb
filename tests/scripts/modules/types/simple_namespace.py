def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import types


class Sub(types.SimpleNamespace):
    pass


n = types.SimpleNamespace(a=1, b='x')
n.c = n
show('n', lambda: n)
show('n.a', lambda: n.a)
show('n.missing', lambda: n.missing)
show('Sub(a=1)', lambda: Sub(a=1))
show('types.SimpleNamespace({"a": 1}, b=2)', lambda: types.SimpleNamespace({"a": 1}, b=2))
show('types.SimpleNamespace([("a", 1)])', lambda: types.SimpleNamespace([("a", 1)]))
show('types.SimpleNamespace(1)', lambda: types.SimpleNamespace(1))
show('types.SimpleNamespace(1, 2)', lambda: types.SimpleNamespace(1, 2))
show('types.SimpleNamespace({1: 2})', lambda: types.SimpleNamespace({1: 2}))
show('types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1)', lambda: types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
show('types.SimpleNamespace(a=1) == 1', lambda: types.SimpleNamespace(a=1) == 1)
show('types.SimpleNamespace(a=1) < types.SimpleNamespace(a=1)', lambda: types.SimpleNamespace(a=1) < types.SimpleNamespace(a=1))
show('types.SimpleNamespace(a=1).__reduce__()', lambda: types.SimpleNamespace(a=1).__reduce__())
show('types.SimpleNamespace(a=1).__replace__(a=2, b=3)', lambda: types.SimpleNamespace(a=1).__replace__(a=2, b=3))
show('types.SimpleNamespace().__replace__(1)', lambda: types.SimpleNamespace().__replace__(1))
show('hash(types.SimpleNamespace())', lambda: hash(types.SimpleNamespace()))
show('vars(types.SimpleNamespace(a=1))', lambda: vars(types.SimpleNamespace(a=1)))
del n.a
print(n)
