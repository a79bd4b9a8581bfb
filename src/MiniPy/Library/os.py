"""What programs ask of the system (library reference, "os"). Paths are written as on POSIX systems everywhere."""

import sys
import _files
import abc
import posixpath as path
from _collections_abc import MutableMapping
from types import GenericAlias

sys.modules["os.path"] = path

name = "nt" if _files.is_windows() else "posix"
sep, altsep, extsep, pathsep, curdir, pardir, devnull = path.sep, path.altsep, path.extsep, path.pathsep, path.curdir, path.pardir, path.devnull
linesep = "\r\n" if name == "nt" else "\n"
error = OSError
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 0o100, 0o200, 0o1000, 0o2000


def fspath(path, /):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    if not hasattr(kind, "__fspath__"):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}")
    result = kind.__fspath__(path)
    if not isinstance(result, (str, bytes)):
        raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}")
    return result


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


class PathLike(abc.ABC):
    """Abstract base class for implementing the file system path protocol."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return True if any("__fspath__" in base.__dict__ for base in subclass.__mro__) else NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class _Environ(MutableMapping):
    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        self._check(key)
        return self._data[key]

    def __setitem__(self, key, value):
        self._check(key)
        self._check(value)
        self._data[key] = value

    def __delitem__(self, key):
        self._check(key)
        del self._data[key]

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())}}})"

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return dict(self) | dict(other)

    def _check(self, text):
        if not isinstance(text, str):
            raise TypeError(f"str expected, not {type(text).__name__}")


environ = _Environ(_files.environ())


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


getpid = _files.getpid
urandom = _files.urandom
getcwd = _files.getcwd
strerror = _files.strerror


def getcwdb():
    return getcwd().encode()


def chdir(path):
    _files.chdir(fsdecode(path))


def listdir(path=None):
    names = _files.listdir("." if path is None else fsdecode(path))
    return [name.encode() for name in names] if isinstance(path, bytes) else names


def mkdir(path, mode=0o777):
    _files.mkdir(fsdecode(path), mode)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(fspath(name))
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, exist_ok=exist_ok)
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def unlink(path):
    _files.unlink(fsdecode(path))


def remove(path):
    _files.unlink(fsdecode(path))


def rmdir(path):
    _files.rmdir(fsdecode(path))


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst):
    _files.rename(fsdecode(src), fsdecode(dst))


def replace(src, dst):
    _files.rename(fsdecode(src), fsdecode(dst))


class stat_result(tuple):
    """What stat gives: ten numbers by place, and by name."""

    def __new__(cls, numbers):
        mode, size, accessed, changed, made = numbers
        self = super().__new__(cls, (mode, 0, 0, 1, 0, 0, size, accessed // 10**9, changed // 10**9, made // 10**9))
        self.st_atime_ns, self.st_mtime_ns, self.st_ctime_ns = accessed, changed, made
        self.st_atime, self.st_mtime, self.st_ctime = accessed / 1e9, changed / 1e9, made / 1e9
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])

    def __repr__(self):
        names = "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime".split()
        return f"os.stat_result({', '.join(f'{name}={number}' for name, number in zip(names, self))})"


def stat(path, *, follow_symlinks=True):
    return stat_result(_files.stat(fsdecode(path), follow_symlinks))


def lstat(path):
    return stat(path, follow_symlinks=False)


def access(path, mode):
    try:
        bits = stat(path).st_mode
    except OSError:
        return False
    return bool(bits & 0o111) if mode & X_OK else True


class DirEntry:
    """A name in a folder, as scandir gives it."""

    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def is_dir(self, *, follow_symlinks=True):
        return path.isdir(self.path) and (follow_symlinks or not self.is_symlink())

    def is_file(self, *, follow_symlinks=True):
        return path.isfile(self.path) and (follow_symlinks or not self.is_symlink())

    def is_symlink(self):
        return path.islink(self.path)

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)


class _Scan:
    def __init__(self, folder):
        self._rest = iter([DirEntry(folder, name) for name in listdir(folder)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._rest)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self._rest = iter(())


def scandir(path=None):
    return _Scan("." if path is None else fsdecode(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as failure:
        if onerror is not None:
            onerror(failure)
        return
    folders = [entry.name for entry in entries if entry.is_dir()]
    files = [entry.name for entry in entries if not entry.is_dir()]
    if topdown:
        yield top, folders, files
    for folder in folders:
        below = path.join(top, folder)
        if followlinks or not path.islink(below):
            yield from walk(below, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Gives the number of an opened file."""
    kind = "x" if flags & O_EXCL else "a" if flags & O_APPEND else "w" if flags & O_TRUNC else "r"
    place = fsdecode(path)
    if flags & O_CREAT and kind == "r" and not _exists(place):
        kind = "x"
    return _files.open(place, kind + ("+" if flags & 3 else ""))


def _exists(place):
    return path.exists(place)


close = _files.close
isatty = _files.isatty


def read(fd, length, /):
    return _files.read(fd, length)


def write(fd, data, /):
    count = _files.write(fd, data)
    _files.flush(fd)
    return count


def lseek(fd, position, whence, /):
    return _files.seek(fd, position, whence)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    import io
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)
