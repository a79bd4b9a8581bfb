class A:
    __call__ = staticmethod(lambda *a: a)
    __len__ = classmethod(lambda cls: 3)
    @property
    def __getitem__(self):
        return lambda key: ('item', key)
    __iter__ = None
    class Bound:
        def __get__(self, instance, owner):
            print('get', type(instance).__name__, owner.__name__)
            return lambda other: ('sum', other)
    __add__ = Bound()
    __neg__ = abs
a = A()
def show(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)
show('call', lambda: a(1, 2))
show('len', lambda: len(a))
show('item', lambda: a[5])
show('iter', lambda: iter(a))
show('add', lambda: a + 1)
show('neg', lambda: -a)
