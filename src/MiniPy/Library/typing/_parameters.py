"""Type parameters in type arguments: finding them, and putting types in their place."""

import functools
import types
from _typing import ParamSpec, TypeVar, TypeVarTuple


def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, types.GenericAlias):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, tuple):
        return '[' + ', '.join(map(_type_repr, obj)) + ']'
    return repr(obj)


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, '__typing_is_unpacked_typevartuple__', False)


def _is_typevar_like(x):
    return isinstance(x, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(x)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type parameters in type arguments, each once, in order."""
    found = []
    default_seen = variadic_seen = False
    for each in args:
        if isinstance(each, type):
            continue
        if isinstance(each, tuple):
            for inner in each:
                for parameter in _collect_type_parameters([inner]):
                    if parameter not in found:
                        found.append(parameter)
        elif hasattr(each, '__typing_subst__'):
            if each in found:
                continue
            if enforce_default_ordering:
                if variadic_seen and isinstance(each, TypeVar) and each.has_default():
                    raise TypeError('Type parameter with a default follows TypeVarTuple')
                if each.has_default():
                    default_seen = True
                elif default_seen:
                    raise TypeError(f'Type parameter {each!r} without a default follows type parameter with a default')
            found.append(each)
        else:
            if _is_unpacked_typevartuple(each):
                variadic_seen = True
            for parameter in getattr(each, '__parameters__', ()):
                if parameter not in found:
                    found.append(parameter)
    return tuple(found)


def _unpack_args(*args):
    spread = []
    for each in args:
        inner = getattr(each, '__typing_unpacked_tuple_args__', None)
        if inner is not None and (not inner or inner[-1] is not ...):
            spread.extend(inner)
        else:
            spread.append(each)
    return spread


def _prepare_variadic(parameter, alias, args):
    """Puts those of the type arguments that belong to a TypeVarTuple into a tuple."""
    parameters = alias.__parameters__
    index = parameters.index(parameter)
    if any(isinstance(each, TypeVarTuple) for each in parameters[index + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    before = index
    after = len(parameters) - index - 1
    count = len(args)
    left, right, fill = 0, 0, None
    for i, each in enumerate(args):
        inner = None if isinstance(each, type) else getattr(each, '__typing_unpacked_tuple_args__', None)
        if inner and len(inner) == 2 and inner[-1] is ...:
            if fill is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            left, right, fill = i, count - i - 1, inner[0]
    if fill is not None:
        left = min(left, before)
        right = min(right, after)
    elif before + after > count:
        raise TypeError(f"Too few arguments for {alias}; actual {count}, expected at least {len(parameters) - 1}")
    else:
        left, right = before, after
    if left == count and parameter.has_default():
        own = tuple(_unpack_args(*parameter.__default__)) if isinstance(parameter.__default__, (list, tuple)) else tuple(_unpack_args(parameter.__default__))
    else:
        own = tuple(args[left:count - right])
    return (*args[:left], *([fill] * (before - left)), own, *([fill] * (after - right)), *args[count - right:])


def _flatten_literal(parameters):
    for each in parameters:
        if getattr(type(each), '__name__', None) == '_LiteralGenericAlias':
            yield from each.__args__
        else:
            yield each


def _deduplicate(parameters):
    try:
        return dict.fromkeys(parameters)
    except TypeError:
        found = []
        for each in parameters:
            if each not in found:
                found.append(each)
        return found


def _cached(function):
    """Remembers results for arguments that can be hashed, so that equal subscriptions give one object."""
    cache = functools.lru_cache(typed=True)(function)

    @functools.wraps(function)
    def inner(*args, **kwds):
        try:
            return cache(*args, **kwds)
        except TypeError:
            return function(*args, **kwds)
    return inner


def _check_count(owner, parameters, params):
    if not parameters:
        raise TypeError(f"{owner} is not a generic class")
    if len(params) != len(parameters):
        expected = len(parameters)
        if any(each.has_default() for each in parameters) and len(params) < expected:
            least = sum(not each.has_default() for each in parameters)
            expected = f"at least {least}" if len(params) < least else expected
        raise TypeError(f"Too {'many' if len(params) > len(parameters) else 'few'} arguments for {owner}; actual {len(params)}, expected {expected}")
