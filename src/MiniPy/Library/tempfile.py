"""Files and folders that are soon removed (library reference, "tempfile")."""

import os
import shutil
import _files

template = "tmp"
tempdir = None


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = _files.temp().rstrip("/") or "/"
    return tempdir


def gettempprefix():
    return template


def _names(prefix, suffix, dir):
    letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    for _ in range(1000):
        middle = "".join(letters[byte % len(letters)] for byte in os.urandom(8))
        yield os.path.join(os.path.abspath(gettempdir() if dir is None else dir), (prefix or "") + middle + (suffix or ""))
    raise FileExistsError(17, "No usable temporary file name found")


def mkdtemp(suffix=None, prefix=template, dir=None):
    for name in _names(prefix, suffix, dir):
        try:
            os.mkdir(name, 0o700)
        except FileExistsError:
            continue
        return name


def mkstemp(suffix=None, prefix=template, dir=None, text=False):
    for name in _names(prefix, suffix, dir):
        try:
            return os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL), name
        except FileExistsError:
            continue


class TemporaryDirectory:
    """A folder that is removed with all that is in it at the end of a with statement."""

    def __init__(self, suffix=None, prefix=template, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self._ignores = ignore_cleanup_errors
        self._deletes = delete
        self.name = mkdtemp(suffix, prefix, dir)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._deletes:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignores)


class _TemporaryFile:
    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __iter__(self):
        return iter(self.file)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self.delete and os.path.exists(self.name):
                os.unlink(self.name)


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=template, dir=None, delete=True, *, errors=None,
                       delete_on_close=True):
    number, name = mkstemp(suffix, prefix, dir)
    return _TemporaryFile(open(number, mode, buffering, encoding, errors, newline), name, delete)


TemporaryFile = NamedTemporaryFile
