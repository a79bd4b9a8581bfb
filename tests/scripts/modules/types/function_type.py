def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import types


def make():
    x = 1

    def f(a, b=2, *, c=3):
        return a, b, c, x

    return f


f = make()
g = types.FunctionType(f.__code__, globals(), 'g', (5,), f.__closure__, {'c': 6})
print(g.__name__, g(1), g.__defaults__, g.__kwdefaults__)
show('types.FunctionType()', lambda: types.FunctionType())
show('types.FunctionType(1, {})', lambda: types.FunctionType(1, {}))
show('types.FunctionType(f.__code__, 1)', lambda: types.FunctionType(f.__code__, 1))
show('types.FunctionType(f.__code__, {}, 1)', lambda: types.FunctionType(f.__code__, {}, 1))
show('types.FunctionType(f.__code__, {}, None, 1)', lambda: types.FunctionType(f.__code__, {}, None, 1))
show('types.FunctionType(f.__code__, {}, None, None, 1)', lambda: types.FunctionType(f.__code__, {}, None, None, 1))
show('types.FunctionType(f.__code__, {}, None, None, None)', lambda: types.FunctionType(f.__code__, {}, None, None, None))
show('types.FunctionType(f.__code__, {}, None, None, ())', lambda: types.FunctionType(f.__code__, {}, None, None, ()))
show('types.FunctionType(f.__code__, {}, None, None, (1,))', lambda: types.FunctionType(f.__code__, {}, None, None, (1,)))
show('types.MethodType()', lambda: types.MethodType())
show('types.MethodType(1, 2)', lambda: types.MethodType(1, 2))
show('types.MethodType(len, None)', lambda: types.MethodType(len, None))
show('types.MethodType(len, [1, 2])()', lambda: types.MethodType(len, [1, 2])())
show('types.CellType(1, 2)', lambda: types.CellType(1, 2))
show('types.CellType(5).cell_contents', lambda: types.CellType(5).cell_contents)
show('types.CellType().cell_contents', lambda: types.CellType().cell_contents)
show('types.CellType(5) < types.CellType(6)', lambda: types.CellType(5) < types.CellType(6))
show('types.CellType() < types.CellType(6)', lambda: types.CellType() < types.CellType(6))
show('hash(types.CellType(5))', lambda: hash(types.CellType(5)))
show('types.FrameType()', lambda: types.FrameType())
show('types.NoneType(1)', lambda: types.NoneType(1))
