def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Plain:
    pass


class First:
    __slots__ = 'a'


class Second:
    __slots__ = 'b'


def make(*bases, **names):
    return type('Made', bases, names).__name__


show("make(__slots__=['1'])", lambda: make(__slots__=['1']))
show("make(__slots__=['a b'])", lambda: make(__slots__=['a b']))
show('make(__slots__=[1])', lambda: make(__slots__=[1]))
show('make(__slots__=1)', lambda: make(__slots__=1))
show("make(__slots__='a', a=1)", lambda: make(__slots__='a', a=1))
show("make(__slots__=('a', 'a'))", lambda: make(__slots__=('a', 'a')))
show("make(__slots__=('__dict__', '__dict__'))", lambda: make(__slots__=('__dict__', '__dict__')))
show("make(__slots__=('__weakref__', '__weakref__'))", lambda: make(__slots__=('__weakref__', '__weakref__')))
show("make(Plain, __slots__=('__dict__',))", lambda: make(Plain, __slots__=('__dict__',)))
show("make(Plain, __slots__=('__weakref__',))", lambda: make(Plain, __slots__=('__weakref__',)))
show('make(First, Second)', lambda: make(First, Second))
show("make(int, __slots__=('a',))", lambda: make(int, __slots__=('a',)))
show("make(tuple, __slots__=('a',))", lambda: make(tuple, __slots__=('a',)))
show('make(tuple, __slots__=())', lambda: make(tuple, __slots__=()))
show("make(bytes, __slots__=('a',))", lambda: make(bytes, __slots__=('a',)))
show("make(str, __slots__=('a',))", lambda: make(str, __slots__=('a',)))
show("make(type, __slots__=('a',))", lambda: make(type, __slots__=('a',)))
show("make(list, __slots__=('a',))", lambda: make(list, __slots__=('a',)))
