def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import gc
import weakref


class C:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


a, b = C('a'), C('b')
values = weakref.WeakValueDictionary({'a': a})
values['b'] = b
keys = weakref.WeakKeyDictionary({a: 1})
keys[b] = 2
show("values['a']", lambda: values['a'])
show("values['x']", lambda: values['x'])
show("values.get('x', 5)", lambda: values.get('x', 5))
show('list(values)', lambda: list(values))
show('list(values.items())', lambda: list(values.items()))
show('list(values.values())', lambda: list(values.values()))
show('len(values)', lambda: len(values))
show("'a' in values", lambda: 'a' in values)
show("'x' in values", lambda: 'x' in values)
show("values.setdefault('a', b)", lambda: values.setdefault('a', b))
show("values.pop('x', 0)", lambda: values.pop('x', 0))
show("values.pop('x')", lambda: values.pop('x'))
show('values.copy() == values', lambda: values.copy() == values)
show('union', lambda: sorted((values | {'c': a}).keys()))
show('len(values.valuerefs())', lambda: len(values.valuerefs()))
show("values.__setitem__('q', 1)", lambda: values.__setitem__('q', 1))
show('keys[a]', lambda: keys[a])
show('keys[1]', lambda: keys[1])
show('keys.get(a)', lambda: keys.get(a))
show('list(keys)', lambda: list(keys))
show('list(keys.items())', lambda: list(keys.items()))
show('list(keys.values())', lambda: list(keys.values()))
show('len(keys)', lambda: len(keys))
show('a in keys', lambda: a in keys)
show('1 in keys', lambda: 1 in keys)
show('keys.setdefault(a, 9)', lambda: keys.setdefault(a, 9))
show('keys.pop(b)', lambda: keys.pop(b))
show("keys.pop(b, 'none')", lambda: keys.pop(b, 'none'))
show('len(keys.keyrefs())', lambda: len(keys.keyrefs()))
show('keys.copy() == keys', lambda: keys.copy() == keys)
del a
gc.collect()
print(list(values), list(keys), len(values), len(keys))
