def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    pass


class S:
    __slots__ = ()


show("type('X', (A, A), {})", lambda: type('X', (A, A), {}))
show("type('X', (1,), {})", lambda: type('X', (1,), {}))
show("type('X', (A, object, S), {})", lambda: type('X', (A, object, S), {}))
show("type('X', (object, A), {})", lambda: type('X', (object, A), {}))
show("type('X\\0', (), {})", lambda: type('X\0', (), {}))
show('type(1, (), {})', lambda: type(1, (), {}))
show("type('X', [], {})", lambda: type('X', [], {}))
show("type('X', (), [])", lambda: type('X', (), []))
show("type('X', ())", lambda: type('X', ()))
show('type()', lambda: type())
show("type('X', (), {}, x=1)", lambda: type('X', (), {}, x=1))
show("type('X', (), {'__qualname__': 1})", lambda: type('X', (), {'__qualname__': 1}))
show("type('X', (), {'__classcell__': 1})", lambda: type('X', (), {'__classcell__': 1}))
show("type('X', (bool,), {})", lambda: type('X', (bool,), {}))
show("type('X', (int, str), {})", lambda: type('X', (int, str), {}))
show("type('X', (), {}).__module__", lambda: type('X', (), {}).__module__)
show("type('X', (), {'__module__': 'm'})", lambda: type('X', (), {'__module__': 'm'}))
show("setattr(A, '__name__', 1)", lambda: setattr(A, '__name__', 1))
show("setattr(A, '__name__', 'q\\0')", lambda: setattr(A, '__name__', 'q\0'))
show("delattr(A, '__name__')", lambda: delattr(A, '__name__'))
show("setattr(A, '__qualname__', 1)", lambda: setattr(A, '__qualname__', 1))
show("delattr(A, '__qualname__')", lambda: delattr(A, '__qualname__'))
show("delattr(A, '__module__')", lambda: delattr(A, '__module__'))
show("delattr(A, '__doc__')", lambda: delattr(A, '__doc__'))
show("setattr(A, '__mro__', 1)", lambda: setattr(A, '__mro__', 1))
show("setattr(A, '__base__', 1)", lambda: setattr(A, '__base__', 1))
show("setattr(A, '__dict__', 1)", lambda: setattr(A, '__dict__', 1))
show("setattr(int, 'x', 1)", lambda: setattr(int, 'x', 1))
show('A.missing', lambda: A.missing)
show("delattr(A, 'missing')", lambda: delattr(A, 'missing'))
show("delattr(A(), 'missing')", lambda: delattr(A(), 'missing'))
