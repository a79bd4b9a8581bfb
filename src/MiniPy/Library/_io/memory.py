"""Streams in memory (library reference, "io", "BytesIO" and "StringIO")."""

from _io.bases import _BufferedIOBase, _size, _TextIOBase
from _io.newlines import IncrementalNewlineDecoder, _check_newline, _line_end

__name__ = "_io"  # The classes say that they are of this module.


class BytesIO(_BufferedIOBase):
    """Buffered I/O implementation using an in-memory bytes buffer."""

    def __init__(self, initial_bytes=b""):
        self._buffer = bytearray() if initial_bytes is None else bytearray(memoryview(initial_bytes))
        self._at = 0

    def __repr__(self):
        return object.__repr__(self)

    def __getstate__(self):
        self._checkClosed()
        return self.getvalue(), self._at, None

    def __setstate__(self, state):
        self._buffer = bytearray(state[0])
        self._at = state[1]

    def _checkClosed(self, message="I/O operation on closed file."):
        if self._buffer is None:
            raise ValueError(message)

    @property
    def closed(self):
        return self._buffer is None

    def close(self):
        self._buffer = None

    def getvalue(self):
        self._checkClosed()
        return bytes(self._buffer)

    def getbuffer(self):
        self._checkClosed()
        return memoryview(self._buffer)

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable

    def flush(self):
        self._checkClosed()

    def read(self, size=-1, /):
        buffer = self._buffer
        if type(size) is int and size > 0 and buffer is not None:
            # The commonest: some bytes from here on.
            data = bytes(buffer[self._at:self._at + size])
            self._at += len(data)
            return data
        self._checkClosed()
        size = _size(size)
        end = len(self._buffer) if size < 0 else self._at + size
        data = bytes(self._buffer[self._at:end])
        self._at += len(data)
        return data

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        end = self._buffer.find(b"\n", self._at) + 1 or len(self._buffer)
        if size >= 0:
            end = min(end, self._at + size)
        return self.read(max(0, end - self._at))

    def write(self, data, /):
        buffer = self._buffer
        if type(data) is bytes and buffer is not None and self._at == len(buffer):
            # The commonest: more bytes behind those that are there.
            buffer += data
            self._at += len(data)
            return len(data)
        self._checkClosed()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = memoryview(data).tobytes()
        if not data:
            return 0
        if self._at > len(self._buffer):
            self._buffer += bytes(self._at - len(self._buffer))
        self._buffer[self._at:self._at + len(data)] = data
        self._at += len(data)
        return len(data)

    def seek(self, offset, whence=0, /):
        self._checkClosed()
        offset = offset.__index__()
        if whence == 0:
            if offset < 0:
                raise ValueError(f"negative seek value {offset}")
            self._at = offset
        elif whence == 1:
            self._at = max(0, self._at + offset)
        elif whence == 2:
            self._at = max(0, len(self._buffer) + offset)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._at

    def tell(self):
        self._checkClosed()
        return self._at

    def truncate(self, size=None, /):
        self._checkClosed()
        if size is None:
            size = self._at
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._buffer[size:]
        return size


class StringIO(_TextIOBase):
    """Text I/O implementation using an in-memory buffer."""

    def __init__(self, initial_value="", newline="\n"):
        _check_newline(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._decoder = IncrementalNewlineDecoder(None, newline is None) if not newline else None
        self._parts = []  # What was written behind the text, while the place is at the end.
        self._text = ""
        self._at = 0
        if initial_value:
            self.write(initial_value)
            self._join()
            self._at = 0

    def __repr__(self):
        return object.__repr__(self)

    def __getstate__(self):
        self._checkClosed()
        return self.getvalue(), self._newline, self._at, None

    def __setstate__(self, state):
        self.__init__(state[0], state[1])
        self._at = state[2]

    def _join(self):
        if self._parts:
            self._text += "".join(self._parts)
            self._parts = []
            self._at = len(self._text)

    def _checkClosed(self, message="I/O operation on closed file"):
        if self._text is None:
            raise ValueError(message)

    @property
    def closed(self):
        return self._text is None

    @property
    def line_buffering(self):
        self._checkClosed()
        return False

    @property
    def newlines(self):
        self._checkClosed()
        return None if self._decoder is None else self._decoder.newlines

    def close(self):
        self._text = None
        self._parts = []

    def getvalue(self):
        if self._text is None:
            raise ValueError("I/O operation on closed file")
        self._join()
        return self._text

    def flush(self):
        self._checkClosed("I/O operation on closed file.")

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable

    def write(self, text, /):
        parts = self._parts
        if parts and type(text) is str and self._newline == "\n":
            # The commonest: one more text behind others.
            parts.append(text)
            return len(text)
        if self._text is None:
            raise ValueError("I/O operation on closed file")
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        count = len(text)
        if self._newline != "\n":
            if self._decoder is not None:
                text = self._decoder.decode(text, True)
            if self._newline:
                text = text.replace("\n", self._newline)
        if self._parts or self._at == len(self._text):
            self._parts.append(text)
        elif text:
            padded = self._text.ljust(self._at, "\0")
            self._text = padded[:self._at] + text + padded[self._at + len(text):]
            self._at += len(text)
        return count

    def read(self, size=-1, /):
        self._checkClosed()
        self._join()
        size = _size(size)
        text = self._text[self._at:] if size < 0 else self._text[self._at:self._at + size]
        self._at += len(text)
        return text

    def readline(self, size=-1, /):
        self._checkClosed()
        self._join()
        size = _size(size)
        end = _line_end(self._text, self._at, self._newline)
        if end < 0:
            end = len(self._text)
        if size >= 0:
            end = min(end, self._at + size)
        line = self._text[self._at:end]
        self._at += len(line)
        return line

    def seek(self, offset, whence=0, /):
        self._checkClosed()
        self._join()
        offset = offset.__index__()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and offset < 0:
            raise ValueError(f"Negative seek position {offset}")
        if whence and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._at = offset if whence == 0 else self._at if whence == 1 else len(self._text)
        return self._at

    def tell(self):
        self._checkClosed()
        self._join()
        return self._at

    def truncate(self, size=None, /):
        self._checkClosed()
        self._join()
        size = self._at if size is None else size.__index__()
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._text = self._text[:size]
        return size
