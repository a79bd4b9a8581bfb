import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ()


class WithSlot:
    __slots__ = ('__weakref__',)


def function():
    yield


for value in [Plain(), Slotted(), WithSlot(), function, function(), Plain, len, [].append, {1}, frozenset(), function.__code__, weakref,
              Exception(), object(), [], {}, '', 1.5, ..., slice(1), property(), type('I', (int,), {})(), type('T', (tuple,), {})(),
              type('S', (str,), {})(), type('L', (list,), {})(), type('D', (dict,), {})(), type('E', (Exception,), {})(), int | str]:
    try:
        weakref.ref(value)
        print('yes', type(value).__name__)
    except TypeError as error:
        print(error)
