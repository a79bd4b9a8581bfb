"""Raw files (library reference, "io", "Raw File I/O"), over the numbered files of _files."""

import _files
from _io.bases import UnsupportedOperation, _fspath, _RawIOBase, _size

__name__ = "_io"  # The classes say that they are of this module.


class FileIO(_RawIOBase):
    """Open a file, unbuffered."""

    def __init__(self, file, mode="r", closefd=True, opener=None):
        self._number = -1
        if isinstance(file, float):
            raise TypeError("integer argument expected, got float")
        kind = mode.replace("b", "")
        if kind.count("+") > 1 or kind.replace("+", "") not in ("r", "w", "a", "x"):
            if any(letter not in "rwax+b" for letter in mode):
                raise ValueError(f"invalid mode: {mode}")
            raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
        self._kind = kind.replace("+", "")
        self._updates = "+" in kind
        self._closefd = closefd
        self.name = file
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            _files.check(file)
            self._number = file
            return
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        path = _fspath(file)
        if opener is not None:
            self._number = opener(file, _flags(self._kind, self._updates))
            if not isinstance(self._number, int):
                raise TypeError("expected integer from opener")
            if self._number < 0:
                raise ValueError(f"opener returned {self._number}")
        else:
            try:
                self._number = _files.open(path, kind)
            except OSError as error:
                error.filename = file
                raise

    def __del__(self):
        if self._number >= 0 and self._closefd:
            self.close()

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self._closefd}>"

    @property
    def closed(self):
        return self._number < 0

    @property
    def closefd(self):
        return self._closefd

    @property
    def mode(self):
        if self._kind in "xa":
            return self._kind + ("b+" if self._updates else "b")
        return "rb+" if self._updates else self._kind + "b"

    def _checkClosed(self, message="I/O operation on closed file"):
        if self._number < 0:
            raise ValueError(message)

    def close(self):
        if self._number >= 0:
            number = self._number
            self._number = -1
            if self._closefd:
                _files.close(number)

    def fileno(self):
        self._checkClosed()
        return self._number

    def isatty(self):
        self._checkClosed()
        return _files.isatty(self._number)

    def readable(self):
        self._checkClosed()
        return self._kind == "r" or self._updates

    def writable(self):
        self._checkClosed()
        return self._kind != "r" or self._updates

    def seekable(self):
        self._checkClosed()
        return _files.seekable(self._number)

    def _mustRead(self):
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")

    def _mustWrite(self):
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")

    def read(self, size=-1, /):
        self._checkClosed()
        self._mustRead()
        size = _size(size)
        return _files.read_all(self._number) if size < 0 else _files.read(self._number, size)

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def _put(self, data):
        if self._kind == "a":
            _files.seek(self._number, 0, 2)
        return _files.write(self._number, data)

    def write(self, data, /):
        self._checkClosed()
        self._mustWrite()
        count = self._put(data)
        _files.flush(self._number)
        return count

    def seek(self, offset, whence=0, /):
        self._checkClosed()
        return _files.seek(self._number, offset, whence)

    def tell(self):
        self._checkClosed()
        return _files.tell(self._number)

    def truncate(self, size=None, /):
        self._checkClosed()
        self._mustWrite()
        return _files.truncate(self._number, self.tell() if size is None else size)


def _flags(kind, updates):
    """The numbers of os.open for a mode."""
    flags = {"r": 0, "w": 0o1000 | 0o100, "x": 0o200 | 0o100, "a": 0o2000 | 0o100}[kind]
    return flags | 0o2000000 | (2 if updates else 0 if kind == "r" else 1)
