"""Protocols: classes that others match by what they have (library reference, typing.Protocol)."""

import sys
import types
from abc import ABCMeta, abstractmethod
from typing._forms import _GENERIC_BASES, Generic, _caller, _subscribe_class

_INTERNALS = frozenset([
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__non_callable_proto_members__',
    '__type_params__', '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
    '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__', '_MutableMapping__marker',
])

# The classes that are no protocols and that protocols may still inherit from, by module.
_ALLOWED_BASES = {
    'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'AsyncIterator', 'Hashable', 'Sized', 'Container',
                        'Collection', 'Reversible', 'Buffer'],
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'],
}


def _protocol_members(cls):
    members = set()
    for base in cls.__mro__[:-1]:
        if base in (Generic, ) or base.__name__ == 'Protocol' and base.__module__ == 'typing':
            continue
        for name in (*base.__dict__, *getattr(base, '__annotations__', {})):
            if not name.startswith('_abc_') and name not in _INTERNALS:
                members.add(name)
    return members


def _no_init_or_replace_init(self, *args, **kwargs):
    """The __init__ of protocols: a class that implements one gets that of its own bases."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _is_asked_by_library(depth):
    """True where abc or functools ask, which may do so for any protocol."""
    return _caller(depth) in {'abc', 'functools', '_py_abc', None}


def _static_attribute(obj, name, missing):
    """An attribute as it stands in a namespace, no descriptor asked."""
    for base in type.__dict__['__mro__'].__get__(type(obj)):
        found = base.__dict__.get(name, missing)
        if found is not missing:
            return found
    own = getattr(obj, '__dict__', None) if not isinstance(obj, type) else None
    if own is not None and name in own:
        return own[name]
    if isinstance(obj, type):
        for base in obj.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
    return missing


_MISSING = object()


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif any(base in _GENERIC_BASES and base is not Generic for base in bases):
            for base in bases:
                allowed = (base in {object, Generic} or base in _GENERIC_BASES
                           or base.__name__ in _ALLOWED_BASES.get(base.__module__, ())
                           or issubclass(base, Generic) and getattr(base, '_is_protocol', False))
                if not allowed:
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_members(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and not _is_asked_by_library(2):
            if not getattr(cls, '_is_runtime_protocol', False):
                _check_is_class(other)
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if cls.__non_callable_proto_members__ and cls.__dict__.get('__subclasshook__') is _proto_hook:
                _check_is_class(other)
                names = ', '.join(repr(name) for name in sorted(cls.__non_callable_proto_members__))
                raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {names}.")
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_runtime_protocol', False) and not _is_asked_by_library(2):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if _nominal_check(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            value = _static_attribute(instance, name, _MISSING)
            if value is _MISSING or value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


def _check_is_class(other):
    if not isinstance(other, type):
        raise TypeError('issubclass() arg 1 must be a class')


def _nominal_check(cls, instance):
    return cls in type.__dict__['__mro__'].__get__(type(instance)) or ABCMeta.__instancecheck__(cls, instance)


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in getattr(base, '__annotations__', {}) and isinstance(other, _ProtocolMeta) and other._is_protocol:
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


_GENERIC_BASES.append(Protocol)


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol."""
    if not ((isinstance(cls, type) or hasattr(cls, '__origin__')) and issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set()
    for name in cls.__protocol_attrs__:
        try:
            is_callable = callable(getattr(cls, name, None))
        except Exception as error:
            raise TypeError(f"Failed to determine whether protocol member {name!r} is a method member") from error
        if not is_callable:
            cls.__non_callable_proto_members__.add(name)
    return cls


def is_protocol(tp, /):
    """Return True if the given type is a Protocol."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol and tp is not Generic


def get_protocol_members(tp, /):
    """Return the set of members defined in a Protocol."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


def _supports(name, method, doc, parameters=()):
    """A protocol of one special method."""
    def body(namespace):
        namespace['__slots__'] = ()
        namespace['__module__'] = 'typing'
        namespace['__doc__'] = doc
        namespace[method.__name__] = abstractmethod(method)
    bases = (Protocol[parameters],) if parameters else (Protocol,)
    return runtime_checkable(types.new_class(name, bases, {}, body))


def _make_supports(result):
    def __int__(self): pass
    def __float__(self): pass
    def __complex__(self): pass
    def __bytes__(self): pass
    def __index__(self): pass
    def __abs__(self): pass
    def __round__(self, ndigits=0): pass
    doc = "An ABC with one abstract method {}."
    for name, method, parameters in (
            ('SupportsInt', __int__, ()), ('SupportsFloat', __float__, ()), ('SupportsComplex', __complex__, ()), ('SupportsBytes', __bytes__, ()),
            ('SupportsIndex', __index__, ()), ('SupportsAbs', __abs__, result), ('SupportsRound', __round__, result)):
        covariant = " that is covariant in its return type" if parameters else ""
        globals()[name] = _supports(name, method, doc.format(method.__name__) if not covariant else f"An ABC with one abstract method {method.__name__}\n{covariant[1:]}.", parameters)


for _each in list(globals().values()):
    if isinstance(_each, (type, types.FunctionType)) and _each.__module__ == __name__:
        _each.__module__ = 'typing'
