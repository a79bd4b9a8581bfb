"""Enumerations (library reference, "enum")."""

import builtins as bltns
import sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = ["EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property", "verify",
           "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str",
           "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name"]

# The metaclass makes these classes, and asks about them: they are filled in below.
Enum = Flag = EJECT = KEEP = ReprEnum = None


class nonmember:
    """Keep a value from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Make a value a member that would not become one, such as a function."""

    def __init__(self, value):
        self.value = value


class _Null:
    def __repr__(self):
        return "_auto_null"


_auto_null = _Null()
_not_given = object()


class auto:
    """Stands for a value that _generate_next_value_() chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


# -- names and bits --------------------------------------------------------------------------------

def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_internal_class(cls_name, obj):
    """Whether a class was written inside the class of this name."""
    return isinstance(obj, type) and getattr(obj, "__qualname__", "").endswith(f"{cls_name}.{obj.__name__}")


def _is_private(cls_name, name):
    """Whether a name is one of those that the compiler mangled, _Class__name."""
    prefix = f"_{cls_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


def _is_single_bit(num):
    return num > 0 and num & (num - 1) == 0


def _high_bit(value):
    """The number of the highest bit that is set, -1 for zero."""
    return value.bit_length() - 1


def _iter_bits_lsb(num):
    """Each bit that is set, as a number, lowest first."""
    if isinstance(num, Enum):
        num = num.value
    if num < 0:
        raise ValueError(f"{num!r} is not a positive integer")
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def show_flag_values(value):
    """The bits that are set in a value, as a list of numbers."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Like the built-in function, with the sign as a bit of its own: bin(~10) is '0b1 0101'."""
    ceiling = 2 ** num.bit_length()
    digits = bltns.bin(num + ceiling if num >= 0 else ~num ^ (ceiling - 1) + ceiling)
    digits = digits[3:] if num >= 0 else bltns.bin(ceiling + (num & (ceiling - 1)))[3:]
    sign = "0" if num >= 0 else "1"
    return f"0b{sign} {digits.rjust(max_bits or 0, sign)}"


def _split_names(names):
    return names.replace(",", " ").split() if isinstance(names, str) else names


# -- what members are made of ----------------------------------------------------------------------

class property(DynamicClassAttribute):
    """
    An attribute of members that does not hide a member of the same name: on the class it is the member, on members the attribute.
    """

    # Filled in where a member has the name of an attribute of a base.
    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is None:
                raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
            return self.member
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.name)
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class _proto_member:
    """Stands in the class body for a member until the class exists, and then makes it."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, member_name):
        # The member takes this name, or an attribute of a base shows through.
        type.__delattr__(enum_class, member_name)
        value = self.value
        args = value if isinstance(value, tuple) and enum_class._member_type_ is not tuple else (value,)
        made = self._make(enum_class, value, args)
        value = made._value_
        made._name_ = member_name
        made.__objclass__ = enum_class
        made.__init__(*args)
        made._sort_order_ = len(enum_class._member_names_)

        is_flag = Flag is not None and issubclass(enum_class, Flag)
        if is_flag and isinstance(value, int):
            enum_class._flag_mask_ |= value
            if _is_single_bit(value):
                enum_class._singles_mask_ |= value
            enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1

        known = _member_of_value(enum_class, value)
        if known is not None:
            made = known
        elif not is_flag or (isinstance(value, int) and _is_single_bit(value)):
            # A flag of several bits, or of none, is an alias of its parts.
            enum_class._member_names_.append(member_name)
        enum_class._add_member_(member_name, made)
        _add_value(enum_class, member_name, value, made)

    @staticmethod
    def _make(enum_class, value, args):
        new = enum_class._new_member_
        made = new(enum_class, *args) if enum_class._use_args_ else new(enum_class)
        if not hasattr(made, "_value_"):
            if enum_class._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = enum_class._member_type_(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        return made


def _member_of_value(enum_class, value):
    """The member that has a value, or None; values that cannot be hashed are compared."""
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        for known in enum_class._member_map_.values():
            if known._value_ == value:
                return known
        return None


def _add_value(enum_class, name, value, made):
    """Lets a value find its member."""
    try:
        enum_class._value2member_map_.setdefault(value, made)
        if value not in enum_class._hashable_values_:
            enum_class._hashable_values_.append(value)
    except TypeError:
        enum_class._unhashable_values_.append(value)
        enum_class._unhashable_values_map_.setdefault(name, []).append(value)


_SUNDER_NAMES = ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_",
                 "_iter_member_by_def_", "_add_alias_", "_add_value_alias_")


class EnumDict(dict):
    """The namespace of an enumeration's body: it keeps the names of members in order, and refuses them twice."""

    def __init__(self):
        super().__init__()
        self._member_names = {}  # a dict, for the order and for the lookup
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            super().__setitem__(key, value)
            return
        if _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            key = "_order_" if key == "__order__" else key
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif self._is_member(value):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._member_value(key, value)
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in _SUNDER_NAMES:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = list(_split_names(value))
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _is_member(self, value):
        if isinstance(value, member):
            return True
        return not _is_descriptor(value) and not (self._cls_name is not None and _is_internal_class(self._cls_name, value))

    def _member_value(self, key, value):
        """Notes a member; gives its value, with those that auto() stands for."""
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            value = self._automatic(key, value)
        elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
            parts = [self._automatic(key, part) if isinstance(part, auto) else part for part in value]
            try:
                value = type(value)(parts)
            except TypeError:
                # A named tuple.
                value = type(value)(*parts)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _automatic(self, key, stand_in):
        if stand_in.value is _auto_null:
            self._auto_called = True
            stand_in.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(stand_in.value)
        return stand_in.value

    @bltns.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, *more_members):
        try:
            for name in members.keys():
                self[name] = members[name]
        except AttributeError:
            for name, value in members:
                self[name] = value
        for name, value in more_members:
            self[name] = value


_EnumDict = EnumDict


# -- the metaclass ---------------------------------------------------------------------------------

class EnumType(type):
    """Metaclass for Enum."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict()
        namespace._cls_name = cls
        first_enum = metacls._get_mixins_(cls, bases)[1]
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for name in classdict["_ignore_"]:
            classdict.pop(name, None)
        member_names = classdict._member_names
        invalid = set(member_names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) " + ",".join(map(repr, invalid)))
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, saves_new, use_args = metacls._find_new_(classdict, member_type, first_enum)

        body = dict(classdict)
        generate = body.get("_generate_next_value_")
        if generate is not None and type(generate) is not staticmethod:
            body["_generate_next_value_"] = staticmethod(generate)
        for name in member_names:
            body[name] = _proto_member(body[name])
        body.update(
            _new_member_=new, _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={}, _hashable_values_=[],
            _unhashable_values_=[], _unhashable_values_map_={}, _member_type_=member_type, _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, "_boundary_", None), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        enum_class = metacls._make_class(cls, bases, body, kwds)
        metacls._choose_methods(enum_class, body, bases, member_type, first_enum)
        if Enum is not None:
            if saves_new:
                enum_class.__new_member__ = new
            enum_class.__new__ = Enum.__new__
        metacls._check_order(enum_class, order)
        return enum_class

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    @classmethod
    def _make_class(metacls, cls, bases, body, kwds):
        in_progress = f"_{cls}__in_progress"
        body[in_progress] = True
        try:
            enum_class = type.__new__(metacls, cls, bases, body, **kwds)
        except Exception as error:
            # The note about __set_name__ speaks of an object that nobody wrote.
            if hasattr(error, "__notes__"):
                del error.__notes__
            raise
        type.__delattr__(enum_class, in_progress)
        return enum_class

    @staticmethod
    def _choose_methods(enum_class, body, bases, member_type, first_enum):
        """A data type's methods stand before those of Enum in the resolution order; here Enum's get their right back."""
        def put(name, method):
            setattr(enum_class, name, method)
            body[name] = method

        if ReprEnum is not None and ReprEnum in bases:
            if member_type is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in body:
                put("__format__", member_type.__format__)
            if "__str__" not in body:
                method = member_type.__str__
                put("__str__", member_type.__repr__ if method is object.__str__ else method)
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in body:
                found = getattr(enum_class, name)
                if found in (getattr(member_type, name), getattr(object, name)):
                    setattr(enum_class, name, getattr(first_enum, name))
        if Flag is not None and issubclass(enum_class, Flag):
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in body:
                    put(name, getattr(Flag, name))

    @staticmethod
    def _check_order(enum_class, order):
        names = enum_class._member_names_
        if Flag is not None and issubclass(enum_class, Flag):
            values = [enum_class._member_map_[name]._value_ for name in names]
            if values != sorted(values):
                enum_class._iter_member_ = enum_class._iter_member_by_def_
        if order is not None:
            # Aliases have no place of their own.
            order = [name for name in _split_names(order) if name not in enum_class._member_map_ or name in names]
            if order != names:
                raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """The member that has a value, or a new enumeration where this one has no members."""
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            value, None if names is _not_given else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__",
                 "__name__", "__qualname__", *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @bltns.property
    def __members__(cls):
        """A mapping of names to members, aliases included."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Make an enumeration by a call: names as a text, names in a list, pairs, or a mapping."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        first_enum = cls._get_mixins_(class_name, bases)[1]
        namespace = metacls.__prepare__(class_name, bases)
        for name, value in _pairs(_split_names(names), first_enum, start):
            namespace[name] = value
        if module is None:
            # Of the frames here, and of __call__.
            module = sys._getframemodulename(2)
        if module is None:
            _make_class_unpicklable(namespace)
        else:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an enumeration of those names of a module that pass a filter, and put it there in their place."""
        target = sys.modules[module].__dict__
        origin = target if source is None else source.__dict__
        members = [(key, origin[key]) for key in origin.keys() if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        namespace = {key: value for key, value in members}
        made = cls(name, namespace, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(made)
        else:
            target.update(made.__members__)
        target[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type of the members, and the enumeration that is derived from."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                names = base.__dict__
                if "__repr__" in names:
                    if "__dataclass_fields__" in names and "__dataclass_params__" in names and names["__dataclass_params__"].repr:
                        return _dataclass_repr
                    return names["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        """The class that makes the members' values: the one that has a __new__, or what derives from it without one."""
        found = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.add(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found.add(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {found!r}")
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """What makes the members; whether it is to be kept as __new_member__; whether it takes the value's parts."""
        new = classdict.get("__new__")
        saves_new = first_enum is not None and new is not None
        if new is None:
            plain = (None, None.__new__, object.__new__, None if Enum is None else Enum.__new__)
            new = object.__new__
            for owner, name in ((member_type, "__new_member__"), (first_enum, "__new_member__"), (member_type, "__new__"), (first_enum, "__new__")):
                found = getattr(owner, name, None)
                if found not in plain:
                    new = found
                    break
        is_plain = first_enum is None or new is object.__new__ or new is Enum.__new__
        return new, saves_new, not is_plain

    def _add_member_(cls, name, made):
        """Puts a member into the class; where a base has an attribute of that name, members keep that one."""
        known = cls._member_map_.get(name)
        if known is not None:
            if known is not made:
                raise NameError(f"{name!r} is already bound: {known!r}")
            return
        descriptor = kind = owner = None
        for base in cls.__mro__[1:]:
            found = base.__dict__.get(name)
            if found is None:
                continue
            if isinstance(found, (property, DynamicClassAttribute)):
                descriptor, kind, owner = found, "enum", base
                break
            if _is_descriptor(found):
                descriptor, kind, owner = found, kind or "desc", owner or base
            else:
                kind, owner = "attr", base
        if descriptor is None:
            setattr(cls, name, made)
        else:
            redirect = property()
            redirect.member = made
            redirect.__set_name__(cls, name)
            if kind != "attr":
                redirect.fget = getattr(descriptor, "fget", None)
                redirect.fset = getattr(descriptor, "fset", None)
                redirect.fdel = getattr(descriptor, "fdel", None)
            redirect._attr_type, redirect._cls_type = kind, owner
            setattr(cls, name, redirect)
        cls._member_map_[name] = made


EnumMeta = EnumType


def _pairs(names, first_enum, start):
    """The names and values of an enumeration that is made by a call."""
    if names is None:
        return []
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        values = []
        for name in names:
            values.append(first_enum._generate_next_value_(name, start, len(values), values[:]))
        return list(zip(names, values))
    return [(item, names[item]) if isinstance(item, str) else item for item in names]


# -- Enum ------------------------------------------------------------------------------------------

class Enum(metaclass=EnumType):
    """Base of enumerations: each name in the body of a class derived from it is a member, which has a name and a value."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        """What Color(value) means, once there are members: the member of that value."""
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
            for known in cls._member_map_.values():
                if value == known._value_:
                    return known
        if not cls._member_map_:
            if getattr(cls, f"_{cls.__name__}__in_progress", False):
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
            raise TypeError(f"{cls!r} has no members defined")
        return cls._ask_for_missing(value)

    @classmethod
    def _ask_for_missing(cls, value):
        problem = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            result, problem = None, error
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if problem is None:
                if result is None:
                    raise invalid
                problem = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            # No cycles through the frame that the exception's traceback holds.
            problem = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = _member_of_value(cls, value)
        if known is None:
            _add_value(cls, self._name_, value, self)
        elif known is not self:
            raise ValueError(f"{value!r} is already bound: {known!r}")

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value for auto(): one more than the highest so far."""
        if not last_values:
            return start
        try:
            last_value = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError(f"unable to increment {last_value!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        value_repr = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {value_repr(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        """The names of methods and attributes, without those of members."""
        names = set()
        if self.__class__._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update(name for name in getattr(self, "__dict__", []) if name[0] != "_" and name not in self._member_map_)
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if name not in self._member_map_ or (isinstance(value, property) and value.fget is not None):
                    names.add(name)
                elif isinstance(value, property):
                    names.discard(name)
        return sorted(names | {"__class__", "__doc__", "__eq__", "__hash__", "__module__"})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_


class ReprEnum(Enum):
    """Changes only repr(): str() and format() stay those of the data type."""


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints."""


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for what, given in zip(("encoding", "errors"), values[1:]):
            if not isinstance(given, str):
                raise TypeError(f"{what} must be a string, not {given!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The name in lower case."""
        return name.lower()


# -- pickling --------------------------------------------------------------------------------------

def pickle_by_global_name(self, proto):
    """For __reduce_ex__: members that are found by their name in their module."""
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    """For __reduce_ex__: members that are found by their name in their class."""
    return getattr, (self.__class__, self._name_)


def _make_class_unpicklable(obj):
    def _break_on_call_reduce(self, proto):
        raise TypeError(f"{self!r} cannot be pickled")
    if isinstance(obj, dict):
        obj["__reduce_ex__"] = _break_on_call_reduce
        obj["__module__"] = "<unknown>"
    else:
        obj.__reduce_ex__ = _break_on_call_reduce
        obj.__module__ = "<unknown>"


# -- flags -----------------------------------------------------------------------------------------

class FlagBoundary(StrEnum):
    """What happens to bits that no member has: they are an error, dropped, make the result an int, or kept."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Enumerations whose members can be combined with |, &, ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value for auto(): the next power of two."""
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 2 ** (_high_bit(last_value) + 1)
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The members of which a value is made, lowest bit first."""
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The members of which a value is made, in the order of their definition."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda made: made._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make the combination of members that has a value, as the boundary allows."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, everything, boundary = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        if not ~everything <= value <= everything or value & (everything ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}")
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value += max(everything + 1, 2 ** value.bit_length())
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
        negative = None
        if value < 0:
            negative = value
            value = everything + 1 + value if boundary in (EJECT, KEEP) else singles & value
        unknown = value & ~mask
        if unknown and boundary is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")

        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = cls._combined_name(value)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _combined_name(cls, value):
        """The names of a value's members joined by |, and what is left as a number; None where no member fits."""
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        combined = 0
        for part in parts:
            combined |= part._value_
        if value & ~cls._singles_mask_:
            for alias in cls._member_map_.values():
                if alias not in parts and alias._value_ and alias._value_ & value == alias._value_:
                    parts.append(alias)
                    combined |= alias._value_
        unknown = value ^ combined
        if not combined:
            return None
        name = "|".join([part._name_ for part in parts])
        if unknown and cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {unknown!r}")
        return f"{name}|{cls._numeric_repr_(unknown)}" if unknown else name

    def __contains__(self, other):
        """Whether a flag's bits are all set in this one."""
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The members of which the flag is made."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        value_repr = self.__class__._value_repr_ or repr
        dot_name = "" if self._name_ is None else f".{self._name_}"
        return f"<{self.__class__.__name__}{dot_name}: {value_repr(self._value_)}>"

    def __str__(self):
        cls_name = self.__class__.__name__
        return f"{cls_name}({self._value_!r})" if self._name_ is None else f"{cls_name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _operands(self, other, operator):
        """Both values, or None where the other operand is no flag of this kind."""
        other_value = self._get_value(other)
        if other_value is NotImplemented:
            return None
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {operator}")
        return self._value_, other_value

    def __or__(self, other):
        values = self._operands(other, "|")
        return NotImplemented if values is None else self.__class__(values[0] | values[1])

    def __and__(self, other):
        values = self._operands(other, "&")
        return NotImplemented if values is None else self.__class__(values[0] & values[1])

    def __xor__(self, other):
        values = self._operands(other, "^")
        return NotImplemented if values is None else self.__class__(values[0] ^ values[1])

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            inverted = ~self._value_
            self._inverted_ = self.__class__(inverted if self._boundary_ in (EJECT, KEEP) else self._singles_mask_ & inverted)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based flags."""


# -- decorators ------------------------------------------------------------------------------------

def _aliases(enumeration):
    return ", ".join(f"{name} -> {made._name_}" for name, made in enumeration.__members__.items() if name != made._name_)


def unique(enumeration):
    """A class decorator that refuses aliases."""
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {aliases}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A class decorator that checks an enumeration's values."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named_flags(enumeration)
        return enumeration

    @staticmethod
    def _unique(enumeration):
        aliases = _aliases(enumeration)
        if aliases:
            raise ValueError(f"aliases found in {enumeration!r}: {aliases}")

    @staticmethod
    def _continuous(enumeration):
        values = {made.value for made in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = "flag"
            expected = [2 ** bit for bit in range(_high_bit(low) + 1, _high_bit(high))]
        else:
            kind = "enum"
            expected = range(low + 1, high)
        missing = [value for value in expected if value not in values]
        if missing:
            text = f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}"
            raise ValueError(text[:256])

    @staticmethod
    def _named_flags(enumeration):
        if not issubclass(enumeration, Flag):
            return
        known = {made._value_ for made in enumeration}
        names, unnamed = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in known]
            if missed:
                names.append(name)
                for bit in missed:
                    unnamed |= bit
        if names:
            if len(names) == 1:
                alias = f"alias {names[0]} is missing"
            else:
                alias = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
            value = f"value 0x{unnamed:x}" if _is_single_bit(unnamed) else f"combined values of 0x{unnamed:x}"
            raise ValueError(f"invalid Flag {enumeration.__name__!r}: {alias} {value} [use enum.show_flag_values(value) for details]")


# -- members in a module's namespace ---------------------------------------------------------------

def _module_name(cls):
    return cls.__module__.split(".")[-1]


def global_enum_repr(self):
    """repr() for members that are in their module's namespace."""
    return f"{_module_name(self.__class__)}.{self._name_}"


def global_flag_repr(self):
    """repr() for flags that are in their module's namespace."""
    module = _module_name(self.__class__)
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    # The last part may be a number.
    return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    """str() for members that are in their module's namespace."""
    return f"{self.__class__.__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """A class decorator that puts the members into the module's namespace, and shows them so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{name}={getattr(self, name)!r}" for name in fields if fields[name].repr])


# -- enumerations of plain classes -----------------------------------------------------------------

def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """A class decorator that makes an enumeration of a plain class."""
    def convert(cls):
        metacls = type(etype)
        namespace = metacls.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__", "__static_attributes__", "__firstlineno__"):
                namespace[name] = value
        return metacls(cls.__name__, (etype,), namespace, boundary=boundary)
    return convert


def _test_simple_enum(checked_enum, simple_enum):
    """Raise TypeError unless two enumerations have the same members with the same attributes."""
    if checked_enum.__dict__ == simple_enum.__dict__:
        return
    failed = []
    checked, simple = checked_enum._member_map_, simple_enum._member_map_
    failed += [f"missing member: {name!r}" for name in checked if name not in simple]
    failed += [f"extra member: {name!r}" for name in simple if name not in checked]
    for name in checked:
        if name not in simple:
            continue
        expected, found = checked[name].__dict__, simple[name].__dict__
        for key in expected.keys() | found.keys():
            if key in ("__module__", "__objclass__", "_inverted_"):
                continue
            if key not in found:
                failed.append(f"missing key {key!r} in {name}")
            elif key not in expected:
                failed.append(f"extra key {key!r} in {name}")
            elif expected[key] != found[key]:
                failed.append(f"mismatch in {name}: {key} is {found[key]!r} instead of {expected[key]!r}")
    for method in ("__str__", "__repr__", "__reduce_ex__", "__format__", "__getnewargs_ex__", "__getnewargs__", "__reduce__"):
        if method in simple_enum.__dict__ and method in checked_enum.__dict__:
            continue
        expected, found = getattr(checked_enum, method, None), getattr(simple_enum, method, None)
        if getattr(expected, "__func__", expected) != getattr(found, "__func__", found):
            failed.append(f"mismatch in {method}: {found!r} instead of {expected!r}")
    if failed:
        raise TypeError("enum mismatch:\n   " + "\n   ".join(sorted(failed)))


def _old_convert_(etype, name, module, filter, source=None, *, boundary=None):
    """Make an enumeration of those names of a module that pass a filter."""
    return etype._convert_(name, module, filter, source, boundary=boundary)
