"""Classes that mainly keep data (library reference, "dataclasses"). The methods are Python source, made of the fields and compiled."""

import abc
import sys
from keyword import iskeyword
from types import FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple", "make_dataclass",
           "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    """An attribute of an instance of a frozen class was assigned to."""


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _Named:
    """A marker that shows its name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
_FIELD = _Named("_FIELD")
_FIELD_CLASSVAR = _Named("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Named("_FIELD_INITVAR")
_EMPTY_METADATA = MappingProxyType({})

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


def _recursive_repr(user_function):
    """A repr() that is reached again from inside itself shows dots."""
    running = set()

    def wrapper(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            return user_function(self)
        finally:
            running.discard(key)

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapper, name, getattr(user_function, name))
    wrapper.__wrapped__ = user_function
    return wrapper


class InitVar:
    """The annotation of an argument that goes to __post_init__() and is no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        # A generic type has a better repr() than name.
        plain = isinstance(self.type, type) and not isinstance(self.type, GenericAlias)
        return f"dataclasses.InitVar[{self.type.__name__ if plain else repr(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field: what field() was told, and its name and type."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_recursive_repr
    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only")
        return f"Field({','.join([f'{name}={getattr(self, name)!r}' for name in shown])},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        # A descriptor as default is told as if it stood in the class itself.
        tell = getattr(type(self.default), "__set_name__", None)
        if tell:
            tell(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    """What dataclass() was told."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Say more about a field than an annotation and a default can."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _fields_in_init_order(fields):
    """Those that can be positional, and those that are keyword-only."""
    return [f for f in fields if f.init and not f.kw_only], [f for f in fields if f.init and f.kw_only]


# -- generated methods -----------------------------------------------------------------------------

class _Functions:
    """Collects the source of methods; they are compiled together, which is faster than one by one."""

    def __init__(self, globals):
        self.globals = globals
        self.names, self.lines, self.locals = [], [], {}
        self.overwrite_errors = {}

    def add(self, name, parameters, body, *, annotated=False, decorator=None, overwrite_error=None):
        returns = "->__dataclass_return_type__" if annotated else ""
        self.names.append(name)
        self.overwrite_errors[name] = overwrite_error
        if decorator:
            self.lines.append(f" @{decorator}")
        self.lines.append(f" def {name}({', '.join(parameters)}){returns}:")
        self.lines.extend(f"  {line}" for line in body)

    def put_into(self, cls):
        if not self.names:
            return
        values = {"__dataclass_return_type__": None, "__dataclass_recursive_repr__": _recursive_repr, **self.locals}
        source = "\n".join([f"def __create_fn__({', '.join(values)}):", *self.lines, f" return {','.join(self.names)},"])
        namespace = {}
        exec(source, self.globals, namespace)
        for name, function in zip(self.names, namespace["__create_fn__"](**values)):
            function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
            error = self.overwrite_errors[name]
            if _set_new_attribute(cls, name, function) and error is not None:
                reason = "" if error is True else f" {error}"
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}{reason}")


def _set_new_attribute(cls, name, value):
    """Sets an attribute unless the class has one of its own; gives whether it has."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _add_init(functions, fields, frozen, has_post_init, self_name, slots):
    positional, keyword_only = _fields_in_init_order(fields)
    with_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            with_default = f
        elif with_default is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {with_default.name!r}")

    functions.locals.update({f"__dataclass_type_{f.name}__": f.type for f in fields})
    functions.locals["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    functions.locals["__dataclass_builtins_object__"] = object
    body = []
    for f in fields:
        value = _initial_value(f, functions.locals, slots)
        if value is not None:
            body.append(f'__dataclass_builtins_object__.__setattr__({self_name},"{f.name}",{value})' if frozen else f"{self_name}.{f.name}={value}")
    if has_post_init:
        body.append(f"{self_name}.{_POST_INIT_NAME}({','.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])})")
    parameters = [self_name, *map(_init_parameter, positional)]
    if keyword_only:
        parameters += ["*", *map(_init_parameter, keyword_only)]
    functions.add("__init__", parameters, body or ["pass"], annotated=True)


def _init_parameter(f):
    if f.default_factory is not MISSING:
        default = "=__dataclass_HAS_DEFAULT_FACTORY__"
    else:
        default = "" if f.default is MISSING else f"=__dataclass_dflt_{f.name}__"
    return f"{f.name}:__dataclass_type_{f.name}__{default}"


def _initial_value(f, names, slots):
    """The source of what __init__ sets a field to, or None if it does not."""
    default_name = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        names[default_name] = f.default_factory
        value = f"{default_name}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}" if f.init else f"{default_name}()"
    elif f.init:
        if f.default is not MISSING:
            names[default_name] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        # With slots the class cannot keep the default as an attribute.
        names[default_name] = f.default
        value = default_name
    else:
        return None
    return None if f._field_type is _FIELD_INITVAR else value


def _tuple_of(object_name, fields):
    return f"({','.join([f'{object_name}.{f.name}' for f in fields])},)" if fields else "()"


def _add_frozen_methods(functions, cls, fields):
    functions.locals["__dataclass_cls__"] = cls
    functions.locals["__dataclass_frozen_error__"] = FrozenInstanceError
    condition = "type(self) is __dataclass_cls__"
    if fields:
        condition += f" or name in {{{', '.join([repr(f.name) for f in fields])}}}"
    for name, parameters, verb in (("__setattr__", ("self", "name", "value"), "assign to"), ("__delattr__", ("self", "name"), "delete")):
        functions.add(name, parameters, [
            f"if {condition}:",
            f' raise __dataclass_frozen_error__(f"cannot {verb} field {{name!r}}")',
            f"super(__dataclass_cls__, self).{name}({', '.join(parameters[1:])})",
        ], overwrite_error=True)


# -- fields ----------------------------------------------------------------------------------------

def _is_classvar(annotation, typing):
    return annotation is typing.ClassVar or (type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar)


def _is_initvar(annotation, dataclasses):
    return annotation is dataclasses.InitVar or type(annotation) is dataclasses.InitVar


def _is_kw_only(annotation, dataclasses):
    return annotation is dataclasses.KW_ONLY


def _leading_names(text):
    """The first name of a text, or the two that stand before and after its dot: "typing.ClassVar[int]" gives typing and ClassVar."""
    text = text.lstrip()
    first = _leading_word(text)
    rest = text[len(first):].lstrip()
    if first and rest.startswith("."):
        second = _leading_word(rest[1:].lstrip())
        if second:
            return first, second
    return None, first


def _leading_word(text):
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end]


def _is_type(annotation, cls, a_module, a_type, is_type_predicate):
    """Whether an annotation in quotes means a type, as far as can be told without evaluating it."""
    module_name, name = _leading_names(annotation)
    if not name:
        return False
    names = None
    own = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    if module_name is None:
        names = own
    elif own.get(module_name) is a_module:
        names = getattr(sys.modules.get(a_type.__module__), "__dict__", None)
    return bool(names) and is_type_predicate(names.get(name), a_module)


def _get_field(cls, name, annotation, default_kw_only):
    """The field that an annotation in the body of a class means."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        # A slot is no default.
        f = field(default=MISSING if isinstance(default, MemberDescriptorType) else default)
    f.name, f.type = name, annotation
    f._field_type = _kind_of_field(cls, annotation)

    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is not _FIELD_CLASSVAR:
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _kind_of_field(cls, annotation):
    typing = sys.modules.get("typing")
    if typing is not None:
        if _is_classvar(annotation, typing) or (isinstance(annotation, str) and _is_type(annotation, cls, typing, typing.ClassVar, _is_classvar)):
            return _FIELD_CLASSVAR
    this = sys.modules[__name__]
    if _is_initvar(annotation, this) or (isinstance(annotation, str) and _is_type(annotation, cls, this, InitVar, _is_initvar)):
        return _FIELD_INITVAR
    return _FIELD


def _own_fields(cls, kw_only):
    """The fields of the class's own body, in order."""
    this = sys.modules[__name__]
    found = []
    kw_only_seen = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_kw_only(annotation, this) or (isinstance(annotation, str) and _is_type(annotation, cls, this, KW_ONLY.__class__, _is_kw_only)):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = kw_only = True
        else:
            found.append(_get_field(cls, name, annotation, kw_only))
    return found


def _collect_fields(cls, frozen, kw_only):
    """All fields by name, those of bases first; checks what frozen classes may derive from."""
    found = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        of_base = getattr(base, _FIELDS, None)
        if of_base is not None:
            frozen_bases.append(getattr(base, _PARAMS).frozen)
            found.update({f.name: f for f in of_base.values()})

    for f in _own_fields(cls, kw_only):
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            # The class keeps the default, or nothing.
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    annotations = cls.__dict__.get("__annotations__", {})
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")

    if any(frozen_bases) and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if frozen and frozen_bases and not all(frozen_bases):
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return found


# -- dataclass() -----------------------------------------------------------------------------------

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
              weakref_slot=False):
    """Add methods to a class that are made from its annotated names; gives the class."""
    def wrap(cls):
        return _process_class(cls, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))

    return wrap if cls is None else wrap(cls)


def _process_class(cls, params):
    names = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, params)
    by_name = _collect_fields(cls, params.frozen, params.kw_only)
    setattr(cls, _FIELDS, by_name)

    own_hash = cls.__dict__.get("__hash__", MISSING)
    # Python itself sets __hash__ to None in a class that defines __eq__.
    has_explicit_hash = own_hash is not MISSING and not (own_hash is None and "__eq__" in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")

    functions = _Functions(names)
    all_fields = list(by_name.values())
    real = [f for f in all_fields if f._field_type is _FIELD]
    if params.init:
        with_arguments = [f for f in all_fields if f._field_type in (_FIELD, _FIELD_INITVAR)]
        self_name = "__dataclass_self__" if "self" in by_name else "self"
        _add_init(functions, with_arguments, params.frozen, hasattr(cls, _POST_INIT_NAME), self_name, params.slots)
    _set_new_attribute(cls, "__replace__", _replace)
    if params.repr:
        shown = ", ".join([f"{f.name}={{self.{f.name}!r}}" for f in real if f.repr])
        functions.add("__repr__", ("self",), [f'return f"{{self.__class__.__qualname__}}({shown})"'], decorator="__dataclass_recursive_repr__")
    compared = [f for f in real if f.compare]
    if params.eq:
        terms = [f"self.{f.name}==other.{f.name}" for f in compared] or ["True"]
        functions.add("__eq__", ("self", "other"), [
            "if self is other:", " return True", "if other.__class__ is self.__class__:", f" return {' and '.join(terms)}", "return NotImplemented"])
    if params.order:
        for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            functions.add(name, ("self", "other"), [
                "if other.__class__ is self.__class__:", f" return {_tuple_of('self', compared)}{operator}{_tuple_of('other', compared)}",
                "return NotImplemented"], overwrite_error="Consider using functools.total_ordering")
    if params.frozen:
        _add_frozen_methods(functions, cls, real)
    _decide_hash(functions, cls, params, real, has_explicit_hash)
    functions.put_into(cls)

    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls)
    if params.match_args:
        _set_new_attribute(cls, "__match_args__", tuple([f.name for f in _fields_in_init_order(all_fields)[0]]))
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _add_slots(cls, params.frozen, params.weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _decide_hash(functions, cls, params, fields, has_explicit_hash):
    """The table of the reference: which of unsafe_hash, eq and frozen make __hash__, take it away, or leave it."""
    if params.unsafe_hash and has_explicit_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if params.unsafe_hash or (params.eq and params.frozen and not has_explicit_hash):
        hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
        functions.add("__hash__", ("self",), [f"return hash({_tuple_of('self', hashed)})"])
        if "__hash__" in cls.__dict__:
            # The None that came with __eq__ gives way.
            del cls.__hash__
    elif params.eq and not params.frozen and not has_explicit_hash:
        cls.__hash__ = None


def _signature_text(cls):
    """The parameters of the constructor, as the docstring shows them."""
    init = cls.__init__
    if type(cls).__call__ is not type.__call__:
        return ""
    if not isinstance(init, FunctionType):
        return "()" if init is object.__init__ else ""
    code = init.__code__
    count = code.co_argcount
    defaults = dict(zip(code.co_varnames[count - len(init.__defaults__ or ()):count], init.__defaults__ or ()))
    defaults.update(init.__kwdefaults__ or {})
    parts = [_parameter_text(init, name, defaults) for name in code.co_varnames[1:count]]
    names = code.co_varnames[count:]
    keyword_only = [_parameter_text(init, name, defaults) for name in names[:code.co_kwonlyargcount]]
    extra = names[code.co_kwonlyargcount:]
    if code.co_flags & 4:
        parts.append("*" + _parameter_text(init, extra[0], {}))
        extra = extra[1:]
    elif keyword_only:
        parts.append("*")
    parts += keyword_only
    if code.co_flags & 8:
        parts.append("**" + _parameter_text(init, extra[0], {}))
    return f"({', '.join(parts)})"


def _parameter_text(function, name, defaults):
    annotations = function.__annotations__
    text = f"{name}: {_annotation_text(annotations[name])}" if name in annotations else name
    if name in defaults:
        equals = " = " if name in annotations else "="
        text += f"{equals}{defaults[name]!r}"
    return text


def _annotation_text(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        return annotation.__qualname__ if annotation.__module__ == "builtins" else f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


# -- slots -----------------------------------------------------------------------------------------

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        # The class may be frozen.
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    match cls.__dict__.get("__slots__"):
        case None:
            # A class without slots; its instances have a dict and, by default, can be referred to weakly.
            names = []
            if getattr(cls, "__weakrefoffset__", -1) != 0:
                names.append("__weakref__")
            if getattr(cls, "__dictoffset__", -1) != 0:
                names.append("__dict__")
            return names
        case str(name):
            return [name]
        case slots if not hasattr(slots, "__next__"):
            return slots
        case _:
            raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, is_frozen, weakref_slot):
    """A copy of the class that has slots: they cannot be added to one that exists."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = tuple([f.name for f in fields(cls)])
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    wanted = names + (("__weakref__",) if weakref_slot else ())
    body = dict(cls.__dict__)
    body["__slots__"] = tuple([name for name in wanted if name not in inherited])
    for name in (*names, "__dict__", "__weakref__"):
        body.pop(name, None)
    qualname = getattr(cls, "__qualname__", None)
    cls = type(cls)(cls.__name__, cls.__bases__, body)
    if qualname is not None:
        cls.__qualname__ = qualname
    if is_frozen:
        # The usual way of restoring would assign to fields.
        if "__getstate__" not in body:
            cls.__getstate__ = _dataclass_getstate
        if "__setstate__" not in body:
            cls.__setstate__ = _dataclass_setstate
    return cls


# -- functions for dataclasses ---------------------------------------------------------------------

def fields(class_or_instance):
    """The fields of a dataclass, as a tuple of Field objects."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether an object is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict; dataclasses, lists, tuples and dicts inside are converted as well."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, lambda found: dict_factory([(f.name, value) for f, value in found]))


def astuple(obj, *, tuple_factory=tuple):
    """The values of an instance's fields as a tuple; dataclasses, lists, tuples and dicts inside are converted as well."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, lambda found: tuple_factory([value for f, value in found]))


_ATOMIC_TYPES = frozenset({type(None), bool, int, float, str, bytes, type(...), type(NotImplemented), FunctionType, type(len), type, range, property})


def _convert(obj, make):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        return make([(f, _convert(getattr(obj, f.name), make)) for f in fields(obj)])
    if kind is list:
        return [_convert(item, make) for item in obj]
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_convert(item, make) for item in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_convert(item, make) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_convert(key, make), _convert(value, make)) for key, value in obj.items()]
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return kind(pairs)
    import copy
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None):
    """Make a dataclass by a call: fields are names, (name, type) or (name, type, Field)."""
    import types
    namespace = {} if namespace is None else namespace
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation

    def fill(body):
        body.update(namespace)
        body.update(defaults)
        body["__annotations__"] = annotations

    cls = types.new_class(cls_name, bases, {}, fill)
    if module is None:
        module = sys._getframemodulename(1) or "__main__"
    if module is not None:
        cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only,
                     slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object of the same class, with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
