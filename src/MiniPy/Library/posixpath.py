"""Paths of POSIX systems (library reference, "os.path")."""

import _files
import genericpath as _generic
from genericpath import commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, islink, lexists

curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull = ".", "..", ".", "/", ":", "/bin:/usr/bin", None, "/dev/null"
supports_unicode_filenames = False


def _path(path):
    """The str or bytes of a path, with its separator."""
    if type(path) is str:
        return path, "/"
    if not isinstance(path, (str, bytes)):
        if not hasattr(type(path), "__fspath__"):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
        path = type(path).__fspath__(path)
    return path, "/" if isinstance(path, str) else b"/"


def normcase(s):
    return _path(s)[0]


def isabs(s):
    s, slash = _path(s)
    return s.startswith(slash)


def join(a, *p):
    if type(a) is str:
        joined = a
        for part in p:
            if type(part) is not str:
                break
            if part.startswith("/") or not joined:
                joined = part
            elif joined.endswith("/"):
                joined += part
            else:
                joined = f"{joined}/{part}"
        else:
            return joined
    joined, slash = _path(a)
    parts = [_path(part)[0] if hasattr(type(part), "__fspath__") else part for part in p]
    _generic.check_arguments("join", [joined, *parts])
    for part in parts:
        if part.startswith(slash) or not joined:
            joined = part
        elif joined.endswith(slash):
            joined += part
        else:
            joined += slash + part
    return joined


def split(p):
    p, slash = _path(p)
    end = p.rfind(slash) + 1
    head, tail = p[:end], p[end:]
    return head.rstrip(slash) or head, tail


def splitext(p):
    if type(p) is str:
        start = p.rfind("/") + 1
        dot = p.rfind(".")
        return (p[:dot], p[dot:]) if dot > start and p[start:dot].strip(".") else (p, "")
    p, slash = _path(p)
    return _generic.split_extension(p, [slash])


def splitdrive(p):
    p, _ = _path(p)
    return p[:0], p


def splitroot(p):
    p, slash = _path(p)
    count = len(p) - len(p.lstrip(slash))
    root = 2 if count == 2 else min(count, 1)
    return p[:0], p[:root], p[root:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path, slash = _path(path)
    dot = "." if isinstance(path, str) else b"."
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dot + dot or not root and not parts or parts and parts[-1] == dot + dot:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    path, slash = _path(path)
    if not path.startswith(slash):
        here = _files.getcwd()
        path = join(here if isinstance(path, str) else here.encode(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    return abspath(filename)


def expanduser(path):
    path, slash = _path(path)
    tilde = "~" if isinstance(path, str) else b"~"
    if path != tilde and not path.startswith(tilde + slash):
        return path
    home = _home()
    if home is None:
        return path
    if isinstance(path, bytes):
        home = home.encode()
    return (home.rstrip(slash) + path[1:]) or slash


def _home():
    import os
    return os.environ.get("HOME")


def relpath(path, start=None):
    path, slash = _path(path)
    if not path:
        raise ValueError("no path specified")
    dot = "." if isinstance(path, str) else b"."
    here = [part for part in abspath(dot if start is None else _path(start)[0]).split(slash) if part]
    there = [part for part in abspath(path).split(slash) if part]
    count = len(commonprefix([here, there]))
    parts = [dot + dot] * (len(here) - count) + there[count:]
    return slash.join(parts) or dot


def commonpath(paths):
    paths = [_path(path)[0] for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    _generic.check_arguments("commonpath", paths)
    slash = _path(paths[0])[1]
    dot = "." if isinstance(slash, str) else b"."
    if len({path.startswith(slash) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    common = commonprefix([[part for part in path.split(slash) if part and part != dot] for path in paths])
    return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(common)


def samefile(f1, f2):
    _files.stat(_path(f1)[0], True)
    _files.stat(_path(f2)[0], True)
    return realpath(f1) == realpath(f2)
