"""NamedTuple, TypedDict and NewType (library reference, "typing", "Other special directives")."""

import collections
import sys
import types
from typing._forms import (
    Annotated, Generic, NotRequired, ReadOnly, Required, Union, _SpecialForm, _caller, _subscribe_class, _type_check, _type_convert,
)
from typing._hints import get_origin

_PROHIBITED = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace',
                         '_asdict', '_source'})
_SPECIAL = frozenset({'__module__', '__name__', '__annotations__', '__static_attributes__', '__firstlineno__'})


def _make_namedtuple(name, fields, module, defaults=()):
    hints = {field: _type_check(hint, f"field {field} annotation must be a type") for field, hint in fields}
    made = collections.namedtuple(name, [field for field, _ in fields], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = hints
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if '_NamedTuple' in {base.__name__ for base in bases} and not all(base is _NamedTuple or base is Generic for base in bases):
            raise TypeError('can only inherit from a NamedTuple type and Generic')
        hints = ns.get('__annotations__', {})
        defaults = []
        for field in hints:
            if field in ns:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(defaults) > 1 else ''} "
                                f"{', '.join(defaults)}")
        made = _make_namedtuple(typename, list(hints.items()), ns['__module__'], [ns[field] for field in defaults])
        made.__bases__ = tuple(tuple if base is _NamedTuple else base for base in bases)
        if Generic in bases:
            made.__class_getitem__ = classmethod(_subscribe_class)
        for key, value in ns.items():
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _SPECIAL:
                if key not in made._fields:
                    setattr(made, key, value)
                _tell_name(made, key, value)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _tell_name(owner, key, value):
    set_name = getattr(type(value), '__set_name__', None)
    if set_name is None:
        return
    try:
        set_name(value, owner, key)
    except BaseException as error:
        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {owner.__name__!r}")
        raise


_MISSING = object()


def NamedTuple(typename, fields=_MISSING, /, **kwargs):
    """Typed version of namedtuple."""
    if fields is _MISSING or fields is None:
        import warnings
        if fields is None:
            what = "Passing `None` as the 'fields' parameter"
            if kwargs:
                raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        elif kwargs:
            what = "Creating NamedTuple classes using keyword arguments"
        else:
            what = "Failing to pass a value for the 'fields' parameter"
        if kwargs:
            warnings.warn(f"{what} is deprecated and will be disallowed in Python 3.15. Use the class-based or functional syntax instead.",
                          DeprecationWarning, stacklevel=2)
        else:
            warnings.warn(f"{what} is deprecated and will be disallowed in Python 3.15. To create a NamedTuple class with 0 fields using the "
                          f"functional syntax, pass an empty list, e.g. `{typename} = NamedTuple({typename!r}, [])`.", DeprecationWarning, stacklevel=2)
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_namedtuple(typename, list(fields), module=_caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, '_NamedTuple', (), {})


def _namedtuple_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_entries


def _qualifiers(hint):
    """The qualifiers around the type of an item: Required, NotRequired, ReadOnly."""
    while True:
        origin = get_origin(hint)
        if origin is Annotated:
            hint = hint.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            hint, = hint.__args__
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, '__orig_bases__'):
            made.__orig_bases__ = bases
        own = {key: _type_check(hint, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", module=made.__module__, allow_special_forms=True)
               for key, hint in ns.get('__annotations__', {}).items()}
        hints, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            names = base.__dict__
            hints.update(names.get('__annotations__', {}))
            base_required = names.get('__required_keys__', set())
            required |= base_required
            optional -= base_required
            base_optional = names.get('__optional_keys__', set())
            required -= base_optional
            optional |= base_optional
            readonly.update(names.get('__readonly_keys__', ()))
            mutable.update(names.get('__mutable_keys__', ()))
        hints.update(own)
        for key, hint in own.items():
            found = set(_qualifiers(hint))
            is_required = Required in found or NotRequired not in found and total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in found:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = hints
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_MISSING, /, *, total=True):
    """A simple typed namespace. At runtime it is equivalent to a plain dict."""
    if fields is _MISSING or fields is None:
        import warnings
        what = "Failing to pass a value for the 'fields' parameter" if fields is _MISSING else "Passing `None` as the 'fields' parameter"
        warnings.warn(f"{what} is deprecated and will be disallowed in Python 3.15. To create a TypedDict class with 0 fields using the functional "
                      f"syntax, pass an empty dictionary, e.g. `{typename} = TypedDict({typename!r}, {{}})`.", DeprecationWarning, stacklevel=2)
        fields = {}
    names = {'__annotations__': dict(fields)}
    module = _caller()
    if module is not None:
        names['__module__'] = module
    made = _TypedDictMeta(typename, (), names, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class"""
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        module = _caller()
        if module != 'typing':
            self.__module__ = module

    def __call__(self, value):
        return value

    def __mro_entries__(self, bases):
        superclass = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{cls.__name__} = NewType({cls.__name__!r}, {superclass})`")
        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


for _each in list(globals().values()):
    if isinstance(_each, (type, types.FunctionType)) and _each.__module__ == __name__:
        _each.__module__ = 'typing'
