"""Shallow and deep copies (library reference, "copy")."""

import builtins
import types
import weakref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    """An object cannot be copied."""


error = Error

# What is the same as its copy.
_ATOMIC_TYPES = frozenset({
    type(None), int, float, bool, getattr(builtins, "complex", int), str, bytes, type, range, property, type(...), type(NotImplemented),
    types.CodeType, types.FunctionType, types.BuiltinFunctionType, weakref.ref,
})
_SHALLOW_ATOMIC_TYPES = _ATOMIC_TYPES | {tuple, frozenset, slice}
_COPIED_BY_METHOD = {list: list.copy, dict: dict.copy, set: set.copy}


def copy(x):
    """Shallow copy: a new object that holds the same things."""
    cls = type(x)
    if cls in _SHALLOW_ATOMIC_TYPES:
        return x
    method = _COPIED_BY_METHOD.get(cls)
    if method is not None:
        return method(x)
    if issubclass(cls, type):
        # A class of a metaclass.
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    reduced = _reduce(x, cls)
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def _reduce(x, cls):
    """What the object says how it can be made again."""
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    reductor = getattr(x, "__reduce_ex__", None)
    if reductor is not None:
        return reductor(4)
    reductor = getattr(x, "__reduce__", None)
    if reductor is not None:
        return reductor()
    raise Error(f"un(deep)copyable object of type {cls}")


_nil = []


def deepcopy(x, memo=None, _nil=_nil):
    """Deep copy: a new object, and new ones for everything inside; memo maps the ids of what was copied to the copies."""
    cls = type(x)
    if cls in _ATOMIC_TYPES:
        return x
    if memo is None:
        memo = {}
    else:
        known = memo.get(id(x), _nil)
        if known is not _nil:
            return known

    copier = _deep_copiers.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif issubclass(cls, type):
        y = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        else:
            reduced = _reduce(x, cls)
            y = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if y is not x:
        memo[id(x)] = y
        _keep_alive(x, memo)
    return y


def _keep_alive(x, memo):
    """Keeps an object while the memo is in use: another one must not get its id."""
    memo.setdefault(id(memo), []).append(x)


def _deepcopy_list(x, memo):
    y = []
    # Before the items, which may hold the list.
    memo[id(x)] = y
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # An item that holds the tuple has copied it already.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deepcopy_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep_copiers = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, types.MethodType: _deepcopy_method}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """Make an object as __reduce_ex__() says; deeply where there is a memo."""
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    y = func(*args)
    if deep:
        memo[id(x)] = y

    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            of_dict, of_slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
            if of_dict is not None:
                y.__dict__.update(of_dict)
            if of_slots is not None:
                for key, value in of_slots.items():
                    setattr(y, key, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    """A new object of the same type, with some fields changed: what its __replace__() makes."""
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)
