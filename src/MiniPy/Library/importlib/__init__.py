"""Importing by function call (library reference, "importlib")."""

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

from builtins import __import__


def import_module(name, package=None):
    """Import a module.

    The 'package' argument is required when performing a relative import. It
    specifies the package to use as the anchor point from which to resolve the
    relative import to an absolute import.
    """
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = _resolve(name, package)
    __import__(name)
    return sys.modules[name]


def _resolve(name, package):
    tail = name.lstrip('.')
    parts = package.rsplit('.', len(name) - len(tail) - 1)
    if len(parts) < len(name) - len(tail):
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{tail}' if tail else parts[0]


def invalidate_caches():
    """Nothing is cached but the modules themselves."""


def reload(module):
    """Execute the file of a module, which must have been imported before, once more in its namespace, and return the module."""
    name = getattr(module, '__name__', None)
    if name is None or not isinstance(module, type(sys)):
        raise TypeError('reload() argument must be a module')
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    file = getattr(module, '__file__', None)
    if file is None:
        return module
    with open(file, 'rb') as source:
        code = compile(source.read(), file, 'exec')
    exec(code, module.__dict__)
    return sys.modules[name]
