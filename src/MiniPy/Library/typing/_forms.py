"""Special forms, and what subscripting them and generic classes gives."""

import collections.abc
import functools
import sys
import types
from _typing import ParamSpec, TypeVarTuple
from typing._parameters import (
    _cached, _check_count, _collect_type_parameters, _deduplicate, _flatten_literal, _is_typevar_like, _is_unpacked_typevartuple,
)


def _caller(depth=1, default='__main__'):
    try:
        return sys._getframe(depth + 1).f_globals.get('__name__', default)
    except ValueError:
        return None


class ForwardRef:
    """Internal wrapper to hold a forward reference."""

    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__', '__forward_is_argument__',
                 '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # An unpacked annotation is an expression only inside a subscript.
        source = f'({arg},)[0]' if arg.startswith('*') else arg
        try:
            code = compile(source, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None and localns is None:
            globalns = localns = {}
        elif globalns is None:
            globalns = localns
        elif localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__, None), '__dict__', globalns)
        if type_params:
            # A name of the class or module comes before the parameter of a surrounding scope.
            globalns, localns = dict(globalns), dict(localns)
            for each in type_params:
                if not self.__forward_is_class__ or each.__name__ not in globalns:
                    globalns[each.__name__] = each
                    localns.pop(each.__name__, None)
        value = _type_check(eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.",
                            is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
        self.__forward_value__ = _eval_type(value, globalns, localns, type_params, recursive_guard=recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        same = self.__forward_arg__ == other.__forward_arg__
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return same and self.__forward_value__ == other.__forward_value__
        return same and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'


def _eval_type(value, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    """A type with its forward references evaluated."""
    if isinstance(value, ForwardRef):
        return value._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    if not isinstance(value, (_GenericAlias, types.GenericAlias, types.UnionType)):
        return value
    if isinstance(value, types.GenericAlias):
        arguments = tuple(ForwardRef(each) if isinstance(each, str) else each for each in value.__args__)
        is_unpacked = value.__unpacked__
        if is_unpacked or arguments != value.__args__:
            if _has_spread_arguments(types.GenericAlias(value.__origin__, arguments)):
                value = value.__origin__[(list(arguments[:-1]), arguments[-1])]
            else:
                value = value.__origin__[arguments]
            value = Unpack[value] if is_unpacked else value
    evaluated = tuple(_eval_type(each, globalns, localns, type_params, recursive_guard=recursive_guard) for each in value.__args__)
    if evaluated == value.__args__:
        return value
    if isinstance(value, types.GenericAlias):
        return types.GenericAlias(value.__origin__, evaluated)
    if isinstance(value, types.UnionType):
        return functools.reduce(lambda left, right: left | right, evaluated)
    return value.copy_with(evaluated)


def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """What can be a type: None and strings are converted; special forms where they do not belong are refused."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if type(arg) is type:
        return arg
    refused = list(_GENERIC_BASES)
    if not allow_special_forms:
        refused.append(ClassVar)
        if is_argument:
            refused.append(Final)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in refused:
        raise TypeError(f"{arg} is not valid as type argument")
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in _GENERIC_BASES:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list)) or (
        isinstance(arg, (ParamSpec, _ConcatenateGenericAlias)) or getattr(arg, '__origin__', None) is Concatenate)


def _has_spread_arguments(alias):
    """True for a Callable whose argument types stand one by one before the result."""
    args = alias.__args__
    return alias.__origin__ is collections.abc.Callable and not (len(args) == 2 and _is_param_expr(args[0]))


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root and cls.__module__ != __name__ and not cls.__module__.startswith('typing'):
            raise TypeError("Cannot subclass special typing classes")


class _NotIterable:
    __slots__ = ()
    __iter__ = None


class _SpecialForm(_Final, _NotIterable):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in {'__name__', '__qualname__'}:
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _LiteralForm(_SpecialForm):
    def __getitem__(self, parameters):
        return self._getitem(self, *(parameters if isinstance(parameters, tuple) else (parameters,)))


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type.

    - Any is compatible with every type.
    - Any assumed to have all methods.
    - All values assumed to be instances of Any.

    Note that all the above statements are true from the point of view of
    static type checkers. At runtime, Any should not be used with instance
    checks.
    """

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _plain(name, doc):
    """A form that takes no type arguments."""
    def getitem(self, parameters):
        raise TypeError(f"{self} is not subscriptable")
    getitem.__name__ = name
    getitem.__doc__ = doc
    return _SpecialForm(getitem)


def _single(name, doc, what):
    """A form that takes one type argument."""
    def getitem(self, parameters):
        item = _type_check(parameters, what.format(self=self), allow_special_forms=name in _QUALIFIERS)
        return _GenericAlias(self, (item,))
    getitem.__name__ = name
    getitem.__doc__ = doc
    return _SpecialForm(_cached(getitem))


_QUALIFIERS = ('ClassVar', 'Final', 'Required', 'NotRequired', 'ReadOnly')
NoReturn = _plain('NoReturn', "Special type indicating functions that never return.")
Never = _plain('Never', "The bottom type, a type that has no members.")
Self = _plain('Self', 'Used to spell the type of "self" in classes.')
LiteralString = _plain('LiteralString', "Represents an arbitrary literal string.")
TypeAlias = _plain('TypeAlias', "Special form for marking type aliases.")
ClassVar = _single('ClassVar', "Special type construct to mark class variables.", "{self} accepts only single type.")
Final = _single('Final', "Special typing construct to indicate final names to type checkers.", "{self} accepts only single type.")
TypeGuard = _single('TypeGuard', "Special typing construct for marking user-defined type predicate functions.", "{self} accepts only single type.")
TypeIs = _single('TypeIs', "Special typing construct for marking user-defined type predicate functions.", "{self} accepts only single type.")
Required = _single('Required', "Special typing construct to mark a TypedDict key as required.", "{self._name} accepts only a single type.")
NotRequired = _single('NotRequired', "Special typing construct to mark a TypedDict key as potentially missing.", "{self._name} accepts only a single type.")
ReadOnly = _single('ReadOnly', "A special typing construct to mark an item of a TypedDict as read-only.", "{self._name} accepts only a single type.")


@_SpecialForm
@_cached
def Union(self, parameters):
    """Union type; Union[X, Y] means either X or Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    checked = tuple(_type_check(each, "Union[arg, ...]: each arg must be a type.") for each in parameters)
    flat = []
    for each in checked:
        flat.extend(each.__args__ if isinstance(each, (_UnionGenericAlias, types.UnionType)) else (each,))
    members = tuple(_deduplicate(flat))
    if len(members) == 1:
        return members[0]
    if len(members) == 2 and type(None) in members:
        return _UnionGenericAlias(self, members, name="Optional")
    return _UnionGenericAlias(self, members)


@_SpecialForm
@_cached
def Optional(self, parameters):
    """Optional[X] is equivalent to Union[X, None]."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_LiteralForm
def Literal(self, *parameters):
    """Special typing form to define literal types (a.k.a. value types)."""
    flat = tuple(_flatten_literal(parameters))
    try:
        flat = tuple(value for value, _ in dict.fromkeys((value, type(value)) for value in flat))
    except TypeError:
        pass  # What cannot be hashed stays as it is.
    return _LiteralGenericAlias(self, flat)


@_SpecialForm
@_cached
def Concatenate(self, parameters):
    """Special form for annotating higher-order functions."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    checked = tuple(_type_check(each, "Concatenate[arg, ...]: each arg must be a type.") for each in parameters[:-1])
    return _ConcatenateGenericAlias(self, (*checked, parameters[-1]))


@_SpecialForm
@_cached
def Unpack(self, parameters):
    """Type unpack operator."""
    return _UnpackGenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))


@_SpecialForm
@_cached
def Annotated(self, *parameters):
    """Add context-specific metadata to a type."""
    if len(parameters) == 1 and isinstance(parameters[0], tuple):
        parameters = parameters[0]
    if len(parameters) < 2 or isinstance(parameters, str):
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _is_unpacked_typevartuple(parameters[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(parameters[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(parameters[1:]))


class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        return _subscribe_class(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super(Generic, cls).__init_subclass__(*args, **kwargs)
        _set_parameters(cls)


# The classes that make others generic; Protocol comes to them.
_GENERIC_BASES = [Generic]


def _set_parameters(cls):
    """Works out the type parameters of a new generic class."""
    bases = cls.__dict__.get('__orig_bases__')
    if bases is not None:
        is_plain = Generic in bases
    else:
        is_plain = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls).__name__ != '_TypedDictMeta'
    if is_plain:
        raise TypeError("Cannot inherit from plain Generic")
    found = ()
    if bases is not None:
        found = _collect_type_parameters(bases)
        listed = None
        for base in bases:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                listed = base.__parameters__
        if listed is not None:
            missing = [str(each) for each in found if each not in listed]
            if missing:
                names = ', '.join(str(each) for each in listed)
                raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in Generic[{names}]")
            found = listed
    cls.__parameters__ = tuple(found)


@_cached
def _subscribe_class(cls, params):
    if not isinstance(params, tuple):
        params = (params,)
    params = tuple(_type_convert(each) for each in params)
    if cls in _GENERIC_BASES:
        if not params:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(_is_typevar_like(each) for each in params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, params)
    for each in cls.__parameters__:
        prepare = getattr(each, '__typing_prepare_subst__', None)
        if prepare is not None:
            params = prepare(cls, params)
    _check_count(cls, cls.__parameters__, params)
    arguments = []
    for parameter, each in zip(cls.__parameters__, params):
        if isinstance(parameter, TypeVarTuple):
            arguments.extend(each)
        else:
            arguments.append(each)
    return _GenericAlias(cls, tuple(arguments))


from typing._aliases import (  # noqa: E402 - the two modules need each other
    _AnnotatedAlias, _BaseGenericAlias, _CallableGenericAlias, _CallableType, _ConcatenateGenericAlias, _DeprecatedGenericAlias, _GenericAlias,
    _LiteralGenericAlias, _SpecialGenericAlias, _TupleType, _UnionGenericAlias, _UnpackGenericAlias,
)

for _each in list(globals().values()):
    if isinstance(_each, (type, types.FunctionType)) and _each.__module__ == __name__:
        _each.__module__ = 'typing'
