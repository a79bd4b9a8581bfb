"""How objects that need help are copied and pickled (library reference, "copyreg")."""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def _reduce_union(union):
    return _join_types, (union.__args__,)


def _join_types(types):
    joined = types[0]
    for each in types[1:]:
        joined = joined | each
    return joined


pickle(type(int | str), _reduce_union)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def _builtin_base(cls):
    for base in cls.__mro__:
        if not base.__flags__ & (1 << 9):
            return base


def _reduce_ex(self, protocol):
    cls = self.__class__
    base = _builtin_base(cls)
    if base is object:
        state = None
    elif base is cls:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    else:
        state = base(self)
    args = (cls, base, state)
    overrides = type(self).__getstate__ is not object.__getstate__
    if not overrides and getattr(self, '__slots__', None):
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    attributes = self.__getstate__() if overrides else getattr(self, '__dict__', None)
    if attributes:
        return _reconstructor, args, attributes
    return _reconstructor, args


def _slotnames(cls):
    known = cls.__dict__.get('__slotnames__')
    if known is not None:
        return known
    names = []
    for each in cls.__mro__:
        slots = each.__dict__.get('__slots__', ())
        if isinstance(slots, str):
            slots = (slots,)
        for name in slots:
            if name in ('__dict__', '__weakref__'):
                continue
            stem = each.__name__.lstrip('_')
            if name.startswith('__') and not name.endswith('__') and stem:
                name = f'_{stem}{name}'
            names.append(name)
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        return names
    return names


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
