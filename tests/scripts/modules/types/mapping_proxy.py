def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import types

d = {'a': 1}
p = types.MappingProxyType(d)
show('p', lambda: p)
show('p["a"]', lambda: p["a"])
show('p["b"]', lambda: p["b"])
show('p.get("b", 2)', lambda: p.get("b", 2))
show('list(p)', lambda: list(p))
show('list(p.items())', lambda: list(p.items()))
show('list(p.keys())', lambda: list(p.keys()))
show('list(p.values())', lambda: list(p.values()))
show('len(p)', lambda: len(p))
show('"a" in p', lambda: "a" in p)
show('p | {"b": 2}', lambda: p | {"b": 2})
show('{"b": 2} | p', lambda: {"b": 2} | p)
show('p == d', lambda: p == d)
show('p.copy()', lambda: p.copy())
show('list(reversed(p))', lambda: list(reversed(p)))
show('str(p)', lambda: str(p))
show('types.MappingProxyType([])', lambda: types.MappingProxyType([]))
show('types.MappingProxyType()', lambda: types.MappingProxyType())
show('hash(p)', lambda: hash(p))


def assign():
    p['a'] = 2


def delete():
    del p['a']


def merge():
    global p
    p |= {}


show('assign', assign)
show('delete', delete)
show('merge', merge)
d['z'] = 26
print(p)
