def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import copyreg

show('copyreg.pickle(1, 2)', lambda: copyreg.pickle(1, 2))
show('copyreg.constructor(1)', lambda: copyreg.constructor(1))
show('copyreg.pickle(int, repr, 1)', lambda: copyreg.pickle(int, repr, 1))
show('copyreg.add_extension("m", "n", 1)', lambda: copyreg.add_extension("m", "n", 1))
show('copyreg.add_extension("m", "n", 1)', lambda: copyreg.add_extension("m", "n", 1))
show('copyreg.add_extension("m", "n", 2)', lambda: copyreg.add_extension("m", "n", 2))
show('copyreg.add_extension("o", "n", 1)', lambda: copyreg.add_extension("o", "n", 1))
show('copyreg.add_extension("o", "n", 0)', lambda: copyreg.add_extension("o", "n", 0))
show('copyreg.remove_extension("m", "n", 2)', lambda: copyreg.remove_extension("m", "n", 2))
show('copyreg.remove_extension("m", "n", 1)', lambda: copyreg.remove_extension("m", "n", 1))
show('copyreg.clear_extension_cache()', lambda: copyreg.clear_extension_cache())
show('copyreg.__newobj__(list)', lambda: copyreg.__newobj__(list))
show('copyreg.__newobj_ex__(int, (5,), {})', lambda: copyreg.__newobj_ex__(int, (5,), {}))
show('copyreg._reconstructor(int, int, 3)', lambda: copyreg._reconstructor(int, int, 3))
show('type(int | str) in copyreg.dispatch_table', lambda: type(int | str) in copyreg.dispatch_table)


class Slots:
    __slots__ = ('a', '__b', '__dict__')


print(copyreg._slotnames(Slots))
