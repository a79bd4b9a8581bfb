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


a, b, c = C('a'), C('b'), C('c')
s = weakref.WeakSet([a, b])


def names(group):
    return sorted(each.name for each in group)


show('len(s)', lambda: len(s))
show('a in s', lambda: a in s)
show('c in s', lambda: c in s)
show('1 in s', lambda: 1 in s)
show('names(s)', lambda: names(s))
show('names(s | weakref.WeakSet([c]))', lambda: names(s | weakref.WeakSet([c])))
show('names(s & [a, c])', lambda: names(s & [a, c]))
show('names(s - [a])', lambda: names(s - [a]))
show('names(s ^ [a, c])', lambda: names(s ^ [a, c]))
show('s <= weakref.WeakSet([a, b, c])', lambda: s <= weakref.WeakSet([a, b, c]))
show('s < {a, b}', lambda: s < {a, b})
show('s >= {a}', lambda: s >= {a})
show('s > {a, b}', lambda: s > {a, b})
show('s == weakref.WeakSet([b, a])', lambda: s == weakref.WeakSet([b, a]))
show('s == {a, b}', lambda: s == {a, b})
show('s.isdisjoint([c])', lambda: s.isdisjoint([c]))
show('s.remove(c) if False else s.discard(c)', lambda: s.remove(c) if False else s.discard(c))
show('s.add(c)', lambda: s.add(c))
show('names(s)', lambda: names(s))
show('s.update([a])', lambda: s.update([a]))
show('names(s.copy())', lambda: names(s.copy()))
show('s.add(1)', lambda: s.add(1))
s -= [c]
s |= [c]

print(names(s))
del a
gc.collect()
print(names(s), len(s))
s.clear()
show('pop', lambda: s.pop())
