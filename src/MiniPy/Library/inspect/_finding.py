"""How the signature of a callable is found."""

import functools
import sys
import types
from inspect._kinds import get_annotations, isbuiltin, isclass, ismethoddescriptor, unwrap
from inspect._signature import (
    Parameter, Signature, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, _empty,
)


def _signature_of(obj, sigcls, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')

    def again(other):
        return _signature_of(other, sigcls, follow_wrapped, globals, locals, eval_str)

    if isinstance(obj, types.MethodType):
        return _bound(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda each: hasattr(each, '__signature__') or isinstance(each, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    own = getattr(obj, '__signature__', None)
    if own is not None:
        # A class may compute its signature, or say it as text.
        if not isinstance(own, (Signature, str)):
            own = own()
        if isinstance(own, str):
            return _from_text(sigcls, obj, own)
        if not isinstance(own, Signature):
            raise TypeError(f'unexpected object {own!r} in __signature__ attribute')
        return own
    if isinstance(obj, types.FunctionType):
        return _from_function(obj, sigcls, globals, locals, eval_str)
    if isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isbuiltin(obj) or ismethoddescriptor(obj) or isinstance(obj, types.MethodWrapperType):
        text = getattr(obj, '__text_signature__', None)
        if not text or '<unrepresentable>' in text:
            raise ValueError(f'no signature found for builtin {obj!r}')
        return _from_text(sigcls, obj, text)
    if isclass(obj):
        return _of_class(obj, sigcls, again)
    call = getattr(type(obj), '__call__', None)
    if call is not None:
        try:
            return _bound(again(call))
        except ValueError as error:
            raise ValueError(f'no signature found for {obj!r}') from error
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _is_written(function):
    """True for what is not one of the slots of the built-in types."""
    return not isinstance(function, (types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType, types.BuiltinFunctionType))


def _of_class(cls, sigcls, again):
    call = type(cls).__dict__.get('__call__') if type(cls) is not type else None
    for base in type(cls).__mro__[:-2]:
        if '__call__' in base.__dict__ and base is not type:
            call = base.__dict__['__call__']
            break
    if call is not None and _is_written(call):
        return _bound(again(call))
    new = _defined(cls, '__new__')
    init = _defined(cls, '__init__')
    # The one defined in the more derived class counts.
    if new is not None and (init is None or cls.__mro__.index(new[0]) <= cls.__mro__.index(init[0])):
        function = new[1]
        return _bound(again(function.__func__ if isinstance(function, (staticmethod, classmethod)) else function))
    if init is not None:
        function = init[1]
        return _bound(again(function.__get__(None, cls) if isinstance(function, (staticmethod, functools.partialmethod)) else function))
    for base in cls.__mro__[:-1]:
        text = getattr(base, '__text_signature__', None)
        if isinstance(text, str) and text:
            return _from_text(sigcls, cls, text)
    if type not in cls.__mro__:
        if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
            return sigcls()
        raise ValueError(f'no signature found for builtin type {cls!r}')
    return sigcls.from_callable(type) if cls is not type else _no_signature(cls)


def _no_signature(cls):
    raise ValueError(f'no signature found for builtin {cls!r}')


def _defined(cls, name):
    """The class that has a method written in Python, and the method."""
    for base in cls.__mro__:
        if name in base.__dict__:
            function = base.__dict__[name]
            return (base, function) if _is_written(function) else None
    return None


def _bound(sig):
    """The signature of a method whose first argument is given."""
    parameters = tuple(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if parameters[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        parameters = parameters[1:]
    return sig.replace(parameters=parameters)


def _of_partial(wrapped, partial):
    parameters = dict(wrapped.parameters)
    try:
        bound = wrapped.bind_partial(*partial.args, **(partial.keywords or {}))
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    keyword_only = False
    for name, parameter in list(parameters.items()):
        if name not in bound.arguments:
            if keyword_only and parameter.kind is _POSITIONAL_OR_KEYWORD:
                parameters[name] = parameter.replace(kind=_KEYWORD_ONLY)
            elif keyword_only and parameter.kind is _VAR_POSITIONAL:
                del parameters[name]
            continue
        if parameter.kind is _POSITIONAL_ONLY:
            del parameters[name]
        elif parameter.kind is _POSITIONAL_OR_KEYWORD:
            if name in partial.keywords:
                # What is given by name can be given anew, and all behind it only by name too.
                keyword_only = True
                parameters[name] = parameter.replace(kind=_KEYWORD_ONLY, default=bound.arguments[name])
            else:
                del parameters[name]
        elif parameter.kind is _KEYWORD_ONLY:
            parameters[name] = parameter.replace(default=bound.arguments[name])
    ordered = sorted(parameters.values(), key=lambda each: each.kind)
    return wrapped.replace(parameters=ordered)


def _from_function(function, sigcls, globals=None, locals=None, eval_str=False):
    code = function.__code__
    names = code.co_varnames
    positional = code.co_argcount
    keyword_only = code.co_kwonlyargcount
    annotations = get_annotations(function, globals=globals, locals=locals, eval_str=eval_str)
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    first_default = positional - len(defaults)
    for i, name in enumerate(names[:positional]):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        add(name, kind, defaults[i - first_default] if i >= first_default else _empty)
    rest = positional + keyword_only
    if code.co_flags & 0x04:
        add(names[rest], _VAR_POSITIONAL)
        rest += 1
    for name in names[positional:positional + keyword_only]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & 0x08:
        add(names[rest], _VAR_KEYWORD)
    return sigcls(parameters, return_annotation=annotations.get('return', _empty), __validate_parameters__=len(defaults) > positional)


def _from_text(sigcls, obj, text):
    """The signature that a built-in function says as text; a name with a dollar sign is what it is bound to."""
    is_receiver = text.startswith('($')
    names = {'sys': sys}
    try:
        exec(f"def function{text.replace('$', '')}: pass", names)
    except (SyntaxError, NameError):
        raise ValueError(f'{obj!r} has invalid signature') from None
    function = names['function']
    if is_receiver:
        parameters = list(_from_function(function, sigcls).parameters.values())
        first = parameters.pop(0)
        receiver = getattr(obj, '__self__', None)
        is_bound = isinstance(obj, type) or receiver is not None or isinstance(obj, types.BuiltinFunctionType)
        if not is_bound:
            parameters.insert(0, first.replace(kind=_POSITIONAL_ONLY))
        return sigcls(parameters)
    return sigcls(_from_function(function, sigcls).parameters.values())
