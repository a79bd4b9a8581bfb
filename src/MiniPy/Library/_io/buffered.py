"""Buffered streams (library reference, "io", "Buffered Streams")."""

import _files
from _io.bases import DEFAULT_BUFFER_SIZE, UnsupportedOperation, _BufferedIOBase, _shown, _size
from _io.files import FileIO

__name__ = "_io"  # The classes say that they are of this module.


class _Buffered(_BufferedIOBase):
    """What the buffered streams share. What is read ahead stands in _ahead from _at on."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._ahead = b""
        self._at = 0

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def _checkClosed(self, message="I/O operation on closed file."):
        if self.closed:
            raise ValueError(message)

    def __repr__(self):
        try:
            return f"<{_shown(self)} name={self.name!r}>"
        except (AttributeError, ValueError):
            return f"<{_shown(self)}>"

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def detach(self):
        raw = self.raw
        self.flush()
        self._raw = None
        return raw

    def flush(self):
        if self.closed:
            raise ValueError("flush of closed file")
        if isinstance(self._raw, FileIO):
            if self._raw.writable():
                _files.flush(self._raw._number)
        else:
            self._raw.flush()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def _forget(self):
        """Puts the raw stream where the reader is."""
        if left := len(self._ahead) - self._at:
            self._raw.seek(-left, 1)
        self._ahead = b""
        self._at = 0

    def seek(self, offset, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        if self.closed:
            raise ValueError("seek of closed file")
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if whence == 1:
            offset -= len(self._ahead) - self._at
        place = self._raw.seek(offset, whence)
        self._ahead = b""
        self._at = 0
        return place

    def tell(self):
        self._checkClosed("I/O operation on closed file")
        return self.raw.tell() - len(self._ahead) + self._at

    def truncate(self, size=None, /):
        if self.closed:
            raise ValueError("truncate of closed file")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        self._forget()
        return self._raw.truncate(self.tell() if size is None else size)


class _Reading:
    """The reading half of a buffered stream."""

    def _fill(self, size=DEFAULT_BUFFER_SIZE):
        self._ahead = self._raw.read(max(size, DEFAULT_BUFFER_SIZE)) or b""
        self._at = 0

    def read(self, size=-1, /):
        size = -1 if size is None else size.__index__()
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        if self.closed:
            raise ValueError("read of closed file")
        if not self.readable():
            raise UnsupportedOperation("read")
        if size < 0:
            data = self._ahead[self._at:]
            self._ahead = b""
            self._at = 0
            rest = self._raw.readall() if hasattr(self._raw, "readall") else self._raw.read()
            return data + (rest or b"")
        parts = []
        while size > 0:
            if self._at >= len(self._ahead):
                self._fill(size)
                if not self._ahead:
                    break
            part = self._ahead[self._at:self._at + size]
            self._at += len(part)
            size -= len(part)
            parts.append(part)
        return b"".join(parts)

    def read1(self, size=-1, /):
        if self.closed:
            raise ValueError("read of closed file")
        if size < 0:
            size = DEFAULT_BUFFER_SIZE
        if size == 0:
            return b""
        if self._at >= len(self._ahead):
            self._fill()
        part = self._ahead[self._at:self._at + size]
        self._at += len(part)
        return part

    def peek(self, size=0, /):
        if self.closed:
            raise ValueError("peek of closed file")
        if self._at >= len(self._ahead):
            self._fill()
        return self._ahead[self._at:]

    def readline(self, size=-1, /):
        size = _size(size)
        if self.closed:
            raise ValueError("readline of closed file")
        if not self.readable():
            raise UnsupportedOperation("read")
        parts = []
        while size != 0:
            if self._at >= len(self._ahead):
                self._fill()
                if not self._ahead:
                    break
            end = self._ahead.find(b"\n", self._at) + 1
            part = self._ahead[self._at:end or len(self._ahead)]
            if size > 0:
                part = part[:size]
                size -= len(part)
            self._at += len(part)
            parts.append(part)
            if part.endswith(b"\n"):
                break
        return b"".join(parts)


class _Writing:
    """The writing half. The bytes wait in the file's own buffer, which every opening of a file and the end of the program empty."""

    def write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if self.closed:
            raise ValueError("write to closed file")
        self._forget()
        raw = self._raw
        if isinstance(raw, FileIO):
            raw._mustWrite()
            return raw._put(data)
        data = bytes(data)
        done = 0
        while done < len(data):
            count = raw.write(data[done:])
            if count is None:
                break
            done += count
        return len(data)


class BufferedReader(_Reading, _Buffered):
    """Create a new buffered reader using the given readable raw IO object."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        super().__init__(raw, buffer_size)

    def write(self, data, /):
        raise UnsupportedOperation("write")


class BufferedWriter(_Writing, _Buffered):
    """A buffer for a writeable sequential RawIO object."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        super().__init__(raw, buffer_size)

    def peek(self, size=0, /):
        raise UnsupportedOperation("peek")


class BufferedRandom(_Reading, _Writing, _Buffered):
    """A buffered interface to random access streams."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        raw._checkSeekable()
        raw._checkReadable()
        raw._checkWritable()
        super().__init__(raw, buffer_size)


class BufferedRWPair(_BufferedIOBase):
    """A buffered reader and writer object together."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)
        for name in ("read", "read1", "readinto", "peek", "readline"):
            setattr(self, name, getattr(self.reader, name))

    def write(self, data, /):
        return self.writer.write(data)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed
