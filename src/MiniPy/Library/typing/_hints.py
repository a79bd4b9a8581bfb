"""Functions about types: reading annotations, taking types apart, and marks for type checkers."""

import collections
import functools
import sys
import types
from _typing import ParamSpec, ParamSpecArgs, ParamSpecKwargs
from typing._forms import (
    Annotated, ForwardRef, Generic, NotRequired, ReadOnly, Required, _AnnotatedAlias, _BaseGenericAlias, _GenericAlias, _eval_type, _type_check,
    _has_spread_arguments, _is_param_expr,
)

_HINTED = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.WrapperDescriptorType, types.MethodWrapperType,
           types.MethodDescriptorType)


def cast(typ, val):
    """Cast a value to a type."""
    return val


def assert_type(val, typ, /):
    """Ask a static type checker to confirm that the value is of the given type."""
    return val


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """Ask a static type checker to reveal the inferred type of an expression."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, types.GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return types.UnionType if isinstance(tp, types.UnionType) else None


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, types.GenericAlias)):
        if _has_spread_arguments(tp):
            return (list(tp.__args__[:-1]), tp.__args__[-1])
        return tp.__args__
    return tp.__args__ if isinstance(tp, types.UnionType) else ()


def _strip_annotations(t):
    """A type without metadata and the qualifiers of items."""
    if isinstance(t, _AnnotatedAlias) or getattr(t, '__origin__', None) in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__origin__ if isinstance(t, _AnnotatedAlias) else t.__args__[0])
    if not isinstance(t, (_GenericAlias, types.GenericAlias, types.UnionType)):
        return t
    stripped = tuple(_strip_annotations(each) for each in t.__args__)
    if stripped == t.__args__:
        return t
    if isinstance(t, _GenericAlias):
        return t.copy_with(stripped)
    if isinstance(t, types.GenericAlias):
        return types.GenericAlias(t.__origin__, stripped)
    return functools.reduce(lambda left, right: left | right, stripped)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = getattr(sys.modules.get(base.__module__, None), '__dict__', {}) if globalns is None else globalns
            own = base.__dict__.get('__annotations__', {})
            if isinstance(own, types.GetSetDescriptorType):
                own = {}
            local = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # A name in the class hides none of the module: both ways of asking agree.
                names, local = local, names
            for name, value in own.items():
                value = type(None) if value is None else value
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _eval_type(value, names, local, base.__type_params__)
    else:
        if globalns is None:
            if isinstance(obj, types.ModuleType):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, '__wrapped__'):
                    inner = inner.__wrapped__
                globalns = getattr(inner, '__globals__', {})
            localns = globalns if localns is None else localns
        elif localns is None:
            localns = globalns
        own = getattr(obj, '__annotations__', None)
        if own is None:
            if isinstance(obj, _HINTED):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in own.items():
            value = type(None) if value is None else value
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
            hints[name] = _eval_type(value, globalns, localns, getattr(obj, '__type_params__', ()))
    return hints if include_extras else {name: _strip_annotations(hint) for name, hint in hints.items()}


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if not hasattr(obj, '__qualname__') or obj.__qualname__ != f'{arg.__qualname__}.{obj.__name__}' or getattr(obj, '__module__', None) != arg.__module__:
                continue
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass  # Built-in classes take no attributes.
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""
    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


_overloads = collections.defaultdict(functools.partial(collections.defaultdict, dict))


def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should "
                              "always be followed by an implementation that is not @overload-ed.")


def overload(func):
    """Decorator for overloaded functions/methods."""
    inner = getattr(func, '__func__', func)
    try:
        _overloads[inner.__module__][inner.__qualname__][inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass  # What is no function cannot be found again.
    return _overload_dummy


def get_overloads(func):
    """Return all defined overloads for *func* as a sequence."""
    func = getattr(func, '__func__', func)
    if func.__module__ not in _overloads:
        return []
    return list(_overloads[func.__module__].get(func.__qualname__, {}).values())


def clear_overloads():
    """Clear all overloads in the registry."""
    _overloads.clear()


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass  # The mark is for those who can carry it.
    return f


def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass  # The mark is for those who can carry it.
    return method


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    """Decorator to mark an object as providing dataclass-like behaviour."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default, "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        return cls_or_fn
    return decorator


for _each in list(globals().values()):
    if isinstance(_each, (type, types.FunctionType)) and _each.__module__ == __name__:
        _each.__module__ = 'typing'
