def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import types

made = types.new_class('Made', (list[int],), {}, lambda names: names.update(a=1))
print(made.__name__, made.__mro__[1:], made.a, made.__orig_bases__, types.get_original_bases(made), made.__module__)
print(types.resolve_bases((int, list[int], 3)), types.resolve_bases((int,)))
meta, names, keywords = types.prepare_class('P', (), {'metaclass': type, 'x': 1})
print(meta, names, keywords)
show('conflict', lambda: types.prepare_class('P', (A, B)) if False else types.prepare_class('P', (1, type)))
show('original', lambda: types.get_original_bases(1))
show('plain', lambda: types.get_original_bases(int))


class Entries:
    def __mro_entries__(self, bases):
        return 1


show('entries', lambda: types.resolve_bases((Entries(),)))
