"""What the program runs on (library reference, "platform")."""

import sys

_SYSTEMS = {'linux': 'Linux', 'darwin': 'Darwin', 'win32': 'Windows'}


def system():
    """Return the system/OS name, e.g. 'Linux', 'Windows' or 'Darwin'."""
    return _SYSTEMS.get(sys.platform, '')


def python_implementation():
    """Return a string identifying the Python implementation."""
    return 'MiniPy'


def python_version():
    """Return the Python version as string 'major.minor.patchlevel'."""
    return '.'.join(map(str, sys.version_info[:3]))


def python_version_tuple():
    """Return the Python version as tuple (major, minor, patchlevel) of strings."""
    return tuple(map(str, sys.version_info[:3]))


def machine():
    """The machine type is not told to programs."""
    return ''


def node():
    """The computer's network name is not told to programs."""
    return ''


def release():
    """The system's release is not told to programs."""
    return ''


def platform(aliased=False, terse=False):
    """Return a single string identifying the underlying platform."""
    return system() if terse else f'{system()}-{python_implementation()}-{python_version()}'
