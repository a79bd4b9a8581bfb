"""Getting information about live objects (library reference, "inspect")."""

import builtins
import collections
import functools
import sys
import types
from inspect._kinds import *
from inspect._kinds import _has_code_flag, _unwrap_partial
from inspect._signature import BoundArguments, Parameter, Signature, _ParameterKind, _empty, formatannotation, signature
from inspect._sources import (
    ClassFoundException, FrameInfo, Traceback, currentframe, findsource, getabsfile, getblock, getcomments, getfile, getframeinfo, getinnerframes,
    getmodule, getouterframes, getsource, getsourcefile, getsourcelines, indentsize, stack, trace,
)

Attribute = collections.namedtuple('Attribute', 'name kind defining_class object')
FullArgSpec = collections.namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
ArgInfo = collections.namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments = collections.namedtuple('Arguments', 'args, varargs, varkw')
ClosureVars = collections.namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getmro(cls):
    """Return tuple of base classes (including cls) in method resolution order."""
    return cls.__mro__


def _members(object, predicate, getter):
    names = dir(object)
    bases = ()
    if isclass(object):
        bases = (object, *object.__mro__)
        # Attributes that only the metaclass's properties show.
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    found = []
    seen = set()
    for key in names:
        try:
            value = getter(object, key)
            if key in seen:
                raise AttributeError
        except AttributeError:
            for base in bases:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((key, value))
        seen.add(key)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name, without triggering the descriptor protocol."""
    return _members(object, predicate, getattr_static)


def classify_class_attrs(cls):
    """Return list of attribute-descriptor tuples."""
    mro = getmro(cls)
    names = dir(cls)
    metamro = tuple(base for base in getmro(type(cls)) if base not in (type, object))
    for base in mro:
        for key, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(key)
    result = []
    seen = set()
    for name in names:
        home = found = None
        if name not in seen and name != '__dict__':
            try:
                found = getattr(cls, name)
            except Exception:
                found = None
            else:
                home = getattr(found, '__objclass__', None)
        if home not in mro + metamro:
            home = None
        in_dict = None
        for base in (*mro, *metamro):
            if name in base.__dict__:
                in_dict = base.__dict__[name]
                if home is None or home not in mro:
                    home = base
                break
        if home is None:
            continue
        value = found if found is not None else in_dict
        if isinstance(in_dict, (staticmethod, types.BuiltinMethodType)):
            kind, value = 'static method', in_dict
        elif isinstance(in_dict, (classmethod, types.ClassMethodDescriptorType)):
            kind, value = 'class method', in_dict
        elif isinstance(in_dict, property):
            kind, value = 'property', in_dict
        else:
            kind = 'method' if isroutine(value) else 'data'
        result.append(Attribute(name, kind, home, value))
        seen.add(name)
    return result


_MISSING = object()


def getattr_static(obj, attr, default=_MISSING):
    """Retrieve attributes without triggering dynamic lookup via the descriptor protocol, __getattr__ or __getattribute__."""
    own = _MISSING
    is_type = isinstance(type(obj), type) and issubclass(type(obj), type)
    cls = obj if is_type else type(obj)
    in_class = _in_bases(cls, attr)
    if not is_type:
        for base in type.__dict__['__mro__'].__get__(cls):
            if isinstance(base.__dict__.get('__dict__'), types.GetSetDescriptorType):
                names = object.__getattribute__(obj, '__dict__')
                own = dict.get(names, attr, _MISSING) if isinstance(names, dict) else _MISSING
                break
        if in_class is not _MISSING and own is not _MISSING:
            kind = type(in_class)
            is_data = _in_bases(kind, '__get__') is not _MISSING and (
                _in_bases(kind, '__set__') is not _MISSING or _in_bases(kind, '__delete__') is not _MISSING)
            return in_class if is_data else own
    if own is not _MISSING:
        return own
    if in_class is not _MISSING:
        return in_class
    if is_type:
        found = _in_bases(type(obj), attr)
        if found is not _MISSING:
            return found
    if default is not _MISSING:
        return default
    raise AttributeError(attr)


def _in_bases(cls, attr):
    for base in type.__dict__['__mro__'].__get__(cls):
        if attr in base.__dict__:
            return base.__dict__[attr]
    return _MISSING


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(' '), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    name = None
    if ismethod(obj):
        name = obj.__func__.__name__
        cls = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isfunction(obj):
        name = obj.__name__
        cls = _defining_class(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isinstance(obj, property):
        name = obj.__name__
        cls = _defining_class(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name = obj.__name__
        cls = obj.__objclass__
    else:
        return None
    for base in cls.__mro__:
        member = getattr(base, name, None)
        doc = None if member is None else member.__doc__
        if doc is not None:
            return doc
    return None


def _defining_class(function):
    cls = sys.modules.get(function.__module__)
    for name in function.__qualname__.split('.')[:-1]:
        cls = getattr(cls, name, None)
    return cls if isclass(cls) else None


def getdoc(object):
    """Get the documentation string for an object."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') and len(name) > 3 else None


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        sig = Signature.from_callable(func.__func__ if ismethod(func) else func, follow_wrapped=False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    positional, defaults, keyword_only, keyword_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    for name, parameter in sig.parameters.items():
        if parameter.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
            positional.append(name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif parameter.kind is Parameter.VAR_POSITIONAL:
            varargs = name
        elif parameter.kind is Parameter.KEYWORD_ONLY:
            keyword_only.append(name)
            if parameter.default is not _empty:
                keyword_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    if sig.return_annotation is not _empty:
        annotations = {'return': sig.return_annotation, **annotations}
    return FullArgSpec(positional, varargs, varkw, tuple(defaults) or None, keyword_only, keyword_defaults or None, annotations)


def _names_missing(function, names, is_positional, values):
    missing = [repr(name) for name in names if name not in values]
    if len(missing) == 1:
        shown = missing[0]
    elif len(missing) == 2:
        shown = ' and '.join(missing)
    else:
        shown = f"{', '.join(missing[:-2])}{', ' if missing[:-2] else ''}{missing[-2]}, and {missing[-1]}"
    kind = 'positional' if is_positional else 'keyword-only'
    raise TypeError(f"{function}() missing {len(missing)} required {kind} argument{'' if len(missing) == 1 else 's'}: {shown}")


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values."""
    spec = getfullargspec(func)
    args, varargs, varkw, defaults, keyword_only, keyword_defaults, _ = spec
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    values = dict(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    if varkw:
        values[varkw] = {}
    for key, value in named.items():
        if key not in args and key not in keyword_only:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[varkw][key] = value
            continue
        if key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        values[key] = value
    default_count = len(defaults or ())
    if len(positional) > len(args) and not varargs:
        least = len(args) - default_count
        keywords_given = sum(1 for each in keyword_only if each in values)
        takes = f'from {least} to {len(args)}' if default_count else str(len(args))
        plural = bool(default_count) or len(args) != 1
        extra = ''
        if keywords_given:
            extra = (f" positional argument{'s' if len(positional) != 1 else ''} (and {keywords_given} keyword-only "
                     f"argument{'s' if keywords_given != 1 else ''})")
        raise TypeError(f"{name}() takes {takes} positional argument{'s' if plural else ''} but {len(positional)}{extra} "
                        f"{'was' if len(positional) == 1 and not keywords_given else 'were'} given")
    if len(positional) < len(args):
        required = args[:len(args) - default_count]
        if any(each not in values for each in required):
            _names_missing(name, required, True, values)
        for each, value in zip(args[len(args) - default_count:], defaults or ()):
            values.setdefault(each, value)
    missing = False
    for each in keyword_only:
        if each not in values:
            if keyword_defaults and each in keyword_defaults:
                values[each] = keyword_defaults[each]
            else:
                missing = True
    if missing:
        _names_missing(name, keyword_only, False, values)
    return values


def getargs(co):
    """Get information about the arguments accepted by a code object."""
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    count, keywords = co.co_argcount, co.co_kwonlyargcount
    rest = count + keywords
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[rest]
        rest += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[rest]
    return Arguments(list(names[:count + keywords]), varargs, varkw)


def getargvalues(frame):
    """Get information about arguments passed into a particular frame."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def getclosurevars(func):
    """Get the mapping of free variables to their current values."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {} if func.__closure__ is None else {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    names = func.__globals__
    own_builtins = names.get('__builtins__', builtins.__dict__)
    if ismodule(own_builtins):
        own_builtins = own_builtins.__dict__
    in_globals, in_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in names:
            in_globals[name] = names[name]
        elif name in own_builtins:
            in_builtins[name] = own_builtins[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, in_globals, in_builtins, unbound)


for _each in list(globals().values()):
    if isinstance(_each, (type, types.FunctionType)) and _each.__module__.startswith('inspect.'):
        _each.__module__ = 'inspect'
