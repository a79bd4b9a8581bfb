"""Type parameters (reference, 8.10; library reference, "typing"): what the statements that declare them make. It imports typing only when need be."""

import sys
import types


class _NoDefaultType:
    """The type of the NoDefault singleton."""

    __slots__ = ()
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = object.__new__(cls)
        return cls._only

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


_NoDefaultType.__name__ = _NoDefaultType.__qualname__ = 'NoDefaultType'
_NoDefaultType.__module__ = 'builtins'
NoDefault = _NoDefaultType()


def _caller_module(depth=2):
    """The name of the module whose code makes a type parameter."""
    try:
        return sys._getframe(depth).f_globals.get('__name__', '__main__')
    except ValueError:
        return None


def _union(left, right):
    import typing
    return typing.Union[left, right]


def _checked(value, message):
    import typing
    return typing._type_check(value, message)


class _Lazy:
    """A value that is worked out when it is first asked for."""

    __slots__ = ('thunk', 'value')

    def __init__(self, thunk, value=None):
        self.thunk = thunk
        self.value = value

    def get(self):
        if self.thunk is not None:
            self.value = self.thunk()
            self.thunk = None
        return self.value


_NOTHING = _Lazy(None)


class _Parameter:
    """What the three kinds of type parameters have in common."""

    def __init_subclass__(cls):
        if cls.__module__ != __name__:
            raise TypeError(f"type '{cls.__base__.__module__}.{cls.__base__.__qualname__}' is not an acceptable base type")

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    @property
    def __name__(self):
        return self._name

    @property
    def __default__(self):
        return self._default.get()

    def has_default(self):
        return self._default.thunk is not None or self._default.value is not NoDefault

    def __reduce__(self):
        return self._name

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def _set_variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)


class TypeVar(_Parameter):
    """Type variable."""

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False):
        if not isinstance(name, str):
            raise TypeError(f"typevar() argument 'name' must be str, not {type(name).__name__}")
        self._set_variance(covariant, contravariant, infer_variance)
        if bound is not None:
            bound = _checked(bound, "Bound must be a type.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        constraints = tuple(_checked(each, "TypeVar(name, constraint, ...): constraints must be types.") for each in constraints)
        self._name = name
        self._bound = _Lazy(None, bound)
        self._constraints = _Lazy(None, constraints)
        self._default = _Lazy(None, default)
        self.__module__ = _caller_module()

    @property
    def __bound__(self):
        return self._bound.get()

    @property
    def __constraints__(self):
        return self._constraints.get()

    def __typing_subst__(self, arg):
        arg = _checked(arg, "Parameters to generic types must be types.")
        if getattr(arg, '__typing_is_unpacked_typevartuple__', False) or (isinstance(arg, types.GenericAlias) and arg.__unpacked__):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        index = alias.__parameters__.index(self)
        if index < len(args):
            return args
        if index == len(args) and self.has_default():
            return (*args, self.__default__)
        if index == len(args):
            raise TypeError(f"Too few arguments for {alias}")
        return args

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)


class _ParamSpecPart:
    def __init__(self, origin):
        self._origin = origin

    @property
    def __origin__(self):
        return self._origin

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._origin == other._origin

    def __hash__(self):
        return hash((type(self), self._origin))

    def __repr__(self):
        name = getattr(self._origin, '__name__', None)
        return f'{name if isinstance(name, str) else repr(self._origin)}.{self._suffix}'

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class ParamSpecArgs(_ParamSpecPart):
    """The args for a ParamSpec object."""

    _suffix = 'args'


class ParamSpecKwargs(_ParamSpecPart):
    """The kwargs for a ParamSpec object."""

    _suffix = 'kwargs'


class ParamSpec(_Parameter):
    """Parameter specification variable."""

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False):
        if not isinstance(name, str):
            raise TypeError(f"paramspec() argument 'name' must be str, not {type(name).__name__}")
        self._set_variance(covariant, contravariant, infer_variance)
        self.__bound__ = None if bound is None else _checked(bound, "Bound must be a type.")
        self._name = name
        self._default = _Lazy(None, default)
        self.__module__ = _caller_module()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        import typing
        if isinstance(arg, (list, tuple)):
            return tuple(_checked(each, "Expected a type.") for each in arg)
        if not typing._is_param_expr(arg):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        import typing
        parameters = alias.__parameters__
        index = parameters.index(self)
        if index == len(args) and self.has_default():
            args = (*args, self.__default__)
        if index >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        # The only parameter may be given without brackets: X[int, str] stands for X[[int, str]].
        if len(parameters) == 1 and not typing._is_param_expr(args[0]):
            return (args,)
        if isinstance(args[index], list):
            return (*args[:index], tuple(args[index]), *args[index + 1:])
        return args

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)


class TypeVarTuple(_Parameter):
    """Type variable tuple."""

    def __init__(self, name, *, default=NoDefault):
        if not isinstance(name, str):
            raise TypeError(f"typevartuple() argument 'name' must be str, not {type(name).__name__}")
        self._name = name
        self._default = _Lazy(None, default)
        self.__module__ = _caller_module()

    def __repr__(self):
        return self._name

    def __iter__(self):
        import typing
        yield typing.Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._prepare_variadic(self, alias, args)


class TypeAliasType:
    """Type alias."""

    def __init_subclass__(cls):
        raise TypeError("type 'typing.TypeAliasType' is not an acceptable base type")

    def __new__(cls, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, not {type(name).__name__}")
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        return _make_alias(name, type_params, _Lazy(None, value), _caller_module())

    def __setattr__(self, name, value):
        if name in ('__name__', '__value__', '__type_params__', '__parameters__', '__module__'):
            readonly = name in ('__name__',)
            raise AttributeError("readonly attribute" if readonly else f"attribute '{name}' of 'typing.TypeAliasType' objects is not writable")
        raise AttributeError(f"'typing.TypeAliasType' object has no attribute '{name}' and no __dict__ for setting new attributes")

    @property
    def __name__(self):
        return self._name

    @property
    def __value__(self):
        return self._value.get()

    @property
    def __type_params__(self):
        return self._type_params

    @property
    def __parameters__(self):
        spread = []
        for each in self._type_params:
            spread.extend(each if isinstance(each, TypeVarTuple) else (each,))
        return tuple(spread)

    def __repr__(self):
        return self._name

    def __reduce__(self):
        return self._name

    def __getitem__(self, parameters):
        if not self._type_params:
            raise TypeError("Only generic type aliases are subscriptable")
        return types.GenericAlias(self, parameters if isinstance(parameters, tuple) else (parameters,))

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)


def _make_alias(name, type_params, value, module):
    alias = object.__new__(TypeAliasType)
    alias.__dict__.update(_name=name, _type_params=type_params, _value=value, __module__=module)
    return alias


for _kind in (TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs, TypeAliasType):
    _kind.__module__ = 'typing'


def type_parameter(name, kind, evaluate_bound, is_constraints, evaluate_default):
    """The type parameter of a declaration; its bound and default are evaluated when they are asked for."""
    parameter = object.__new__(_KINDS[kind])
    parameter._name = name
    parameter._default = _Lazy(evaluate_default, NoDefault)
    parameter.__module__ = _caller_module()
    if kind != 'TypeVarTuple':
        parameter._set_variance(False, False, True)
    if kind == 'TypeVar':
        parameter._bound = _NOTHING if is_constraints else _Lazy(evaluate_bound)
        parameter._constraints = _Lazy(evaluate_bound) if is_constraints else _Lazy(None, ())
    elif kind == 'ParamSpec':
        parameter.__bound__ = None
    return parameter


_KINDS = {'TypeVar': TypeVar, 'ParamSpec': ParamSpec, 'TypeVarTuple': TypeVarTuple}


def generic_base(params):
    """The base class that makes a class generic."""
    import typing
    spread = []
    for each in params:
        spread.extend(each if isinstance(each, TypeVarTuple) else (each,))
    return typing._GenericAlias(typing.Generic, tuple(spread))


def type_alias(name, params, evaluate_value):
    """What a type statement makes."""
    return _make_alias(name, params, _Lazy(evaluate_value), _caller_module())
