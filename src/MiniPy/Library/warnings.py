"""Warnings, and what is done with them (library reference, "warnings")."""

import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings", "catch_warnings",
           "deprecated"]

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")

# Each filter: action, message, category, module, line. A message or module is None for any, a pattern, or a text to be equal to.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = _defaultaction = "default"
onceregistry = _onceregistry = {}

# Registries remember which warnings were shown while the filters were those of their version.
_filters_version = 1


def _filters_mutated():
    """To be called after each change of the filters: what was shown under the old ones may have to be shown again."""
    global _filters_version
    _filters_version += 1


# -- issuing ---------------------------------------------------------------------------------------

def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    elif not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {_kind(skip_file_prefixes)}")
    for prefix in skip_file_prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
    if not isinstance(stacklevel, int):
        stacklevel = stacklevel.__index__() if hasattr(stacklevel, "__index__") else _not_an_integer(stacklevel)

    frame = _frame_at(max(stacklevel, 2) if skip_file_prefixes else stacklevel, skip_file_prefixes)
    if frame is None:
        names, filename, line = sys.__dict__, "<sys>", 0
    else:
        names, filename, line = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = names.setdefault("__warningregistry__", {})
    _issue(message, category, filename, line, names.get("__name__", "<string>"), registry, source)


def _kind(value):
    return "None" if value is None else type(value).__name__


def _not_an_integer(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _frame_at(stacklevel, skipped_prefixes):
    """The frame that a warning is about, or None above the outermost; level 1 is the caller of warn()."""
    frame = sys._getframe(2)
    level = 1
    while frame is not None and level < stacklevel:
        frame = frame.f_back
        while frame is not None and skipped_prefixes and frame.f_code.co_filename.startswith(skipped_prefixes):
            frame = frame.f_back
        level += 1
    return frame


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning, or maybe ignore it or raise an exception, for a place given by the caller."""
    if not isinstance(filename, str):
        raise TypeError(f"warn_explicit() argument 'filename' must be str, not {_kind(filename)}")
    if not isinstance(lineno, int):
        _not_an_integer(lineno)
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if module is None:
        module = filename.removesuffix(".py") or "<unknown>"
    _issue(message, category, filename, lineno, module, registry, source)


def _issue(message, category, filename, lineno, module, registry, source):
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)

    key = (text, category, lineno)
    if registry is not None and _was_shown(registry, key, False):
        return

    action, item = _action_for(text, category, module, lineno)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action != "always" and registry is not None:
        registry[key] = True
    if action == "once":
        if _was_shown(onceregistry if registry is None else registry, (text, category), True):
            return
    elif action == "module":
        if registry is not None and _was_shown(registry, (text, category), True):
            return
    elif action not in ("always", "default"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {item!r}")
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _was_shown(registry, key, adds):
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    elif registry.get(key):
        return True
    if adds:
        registry[key] = True
    return False


def _action_for(text, category, module, lineno):
    """The action of the first filter that matches, and that filter."""
    for item in filters:
        if not isinstance(item, tuple) or len(item) != 5:
            raise ValueError(f"_warnings.filters item {filters.index(item)} isn't a 5-tuple")
        action, message, cat, mod, line = item
        if issubclass(category, cat) and _matches(message, text) and _matches(mod, module) and line in (0, lineno):
            return action, item
    return defaultaction, None


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


# -- showing ---------------------------------------------------------------------------------------

class WarningMessage:
    """A warning and its place, as they are recorded."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file; programs may replace this function."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning; programs may replace this function."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    """Show a warning with showwarning(), if a program has replaced that."""
    if showwarning is _showwarning_orig:
        _showwarnmsg_impl(msg)
        return
    if not callable(showwarning):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _showwarnmsg_impl(msg):
    file = sys.stderr if msg.file is None else msg.file
    if file is None:
        return
    text = _formatwarnmsg(msg)
    try:
        file.write(text)
    except OSError:
        # A warning is no reason to fail where errors cannot be written.
        return


def _formatwarnmsg(msg):
    """Format a warning with formatwarning(), if a program has replaced that."""
    if formatwarning is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


def _formatwarnmsg_impl(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = _source_line(msg.filename, msg.lineno) if msg.line is None else msg.line
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None:
        text += f"{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _source_line(filename, lineno):
    try:
        import linecache
    except ImportError:
        return None
    return linecache.getline(filename, lineno)


# -- filters ---------------------------------------------------------------------------------------

def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Insert a filter at the front of the list, or at its end; message and module are regular expressions."""
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    if message or module:
        import re
    message_pattern = re.compile(message, re.I) if message else None
    module_pattern = re.compile(module) if module else None
    _add_filter((action, message_pattern, category, module_pattern, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a filter that matches all modules and messages at the front of the list, or at its end."""
    _check_action(action)
    _check_line(lineno)
    _add_filter((action, None, category, None, lineno), append)


def _check_action(action):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        # A filter that is there already moves to the front.
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters; those of the beginning do not come back."""
    filters[:] = []
    _filters_mutated()


class catch_warnings:
    """A context manager that restores the filters and the way of showing warnings; with record=True it gives a list of what is issued."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        arguments = []
        if self._record:
            arguments.append("record=True")
        if self._module is not sys.modules["warnings"]:
            arguments.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(arguments)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            # A replaced showwarning() would see the warnings instead of the list.
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


# -- deprecated ------------------------------------------------------------------------------------

class deprecated:
    """Mark a class, function or overload as deprecated: using it issues a warning, and type checkers tell as well."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        if self.category is None:
            arg.__deprecated__ = self.message
            return arg
        if isinstance(arg, type):
            return self._mark_class(arg)
        if callable(arg):
            return self._mark_function(arg)
        raise TypeError("@deprecated decorator with non-None category must be applied to "
                        f"a class or callable, not {arg!r}")

    def _wrap(self, wrapped):
        """A function that warns, and calls."""
        import functools
        message, category, stacklevel = self.message, self.category, self.stacklevel + 1

        @functools.wraps(wrapped)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel)
            return wrapped(*args, **kwargs)

        wrapper.__deprecated__ = message
        return wrapper

    def _mark_function(self, function):
        wrapper = self._wrap(function)
        if getattr(getattr(function, "__code__", None), "co_flags", 0) & _COROUTINE:
            import inspect
            wrapper = inspect.markcoroutinefunction(wrapper)
        return wrapper

    def _mark_class(self, cls):
        import functools
        message, category, stacklevel = self.message, self.category, self.stacklevel + 1
        original_new = cls.__new__
        original_init_subclass = cls.__init_subclass__

        @functools.wraps(original_new)
        def __new__(made, /, *args, **kwargs):
            if made is cls:
                warn(message, category=category, stacklevel=stacklevel)
            if original_new is not object.__new__:
                return original_new(made, *args, **kwargs)
            # object.__new__ takes no arguments for a class that has its own __init__ only when it is not overridden.
            if made.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{made.__name__}() takes no arguments")
            return original_new(made)

        cls.__new__ = staticmethod(__new__)
        function = getattr(original_init_subclass, "__func__", None)
        if function is not None:
            cls.__init_subclass__ = classmethod(self._wrap(function))
        else:
            cls.__init_subclass__ = self._wrap(original_init_subclass)
        cls.__deprecated__ = __new__.__deprecated__ = message
        return cls


_COROUTINE = 0x80


# -- the command line's -W option ------------------------------------------------------------------

class _OptionError(Exception):
    """A -W option that says nothing."""


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


def _setoption(arg):
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    action, message, category, module, lineno = (part.strip() for part in parts + [""] * (5 - len(parts)))
    action = _full_action(action)
    category = _category_named(category)
    if message or module:
        import re
    message = re.escape(message) if message else ""
    module = re.escape(module) + r"\Z" if module else ""
    try:
        line = int(lineno) if lineno else 0
        if line < 0:
            raise ValueError
    except ValueError:
        raise _OptionError(f"invalid lineno {int(lineno) if lineno[1:].isdigit() else lineno!r}") from None
    filterwarnings(action, message, category, module, line)


def _full_action(text):
    """An action that begins so."""
    if not text:
        return "default"
    if text == "all":
        return "always"
    for action in ("default", "always", "ignore", "module", "once", "error"):
        if action.startswith(text):
            return action
    raise _OptionError(f"invalid action: {text!r}")


def _category_named(text):
    if not text:
        return Warning
    module, _, name = text.rpartition(".")
    try:
        found = __import__(module or "builtins", None, None, [name])
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    try:
        category = getattr(found, name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {text!r}") from None
    if not issubclass(category, Warning):
        raise _OptionError(f"invalid warning category: {text!r}")
    return category


_processoptions(sys.warnoptions)
