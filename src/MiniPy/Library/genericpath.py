"""What paths of every system share (library reference, "os.path")."""

import _files
from _io.bases import _fspath


def _kind(path):
    try:
        return _files.stat(_fspath(path), True)[0] & 0xf000
    except (OSError, ValueError):
        return 0


def exists(path):
    return _kind(path) != 0


def lexists(path):
    try:
        _files.stat(_fspath(path), False)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    return _kind(path) == 0x8000


def isdir(s):
    return _kind(s) == 0x4000


def islink(path):
    try:
        return _files.stat(_fspath(path), False)[0] & 0xf000 == 0xa000
    except (OSError, ValueError):
        return False


def getsize(filename):
    return _files.stat(_fspath(filename), True)[1]


def getmtime(filename):
    return _files.stat(_fspath(filename), True)[3] / 1e9


def getatime(filename):
    return _files.stat(_fspath(filename), True)[2] / 1e9


def getctime(filename):
    return _files.stat(_fspath(filename), True)[4] / 1e9


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    count = 0
    while count < len(low) and low[count] == high[count]:
        count += 1
    return low[:count]


def check_arguments(name, paths):
    """Refuses what are no paths, and text together with bytes."""
    kinds = set()
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {type(path).__name__!r}")
        kinds.add(isinstance(path, str))
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components")


def split_extension(path, separators):
    start = max(path.rfind(separator) for separator in separators) + 1
    dot = path.rfind(b"." if isinstance(path, bytes) else ".")
    if dot > start and path[start:dot].strip(b"." if isinstance(path, bytes) else "."):
        return path[:dot], path[dot:]
    return path, path[:0]
