"""Text over binary streams (library reference, "io", "Text I/O")."""

from _io.bases import DEFAULT_BUFFER_SIZE, UnsupportedOperation, _shown, _size, _TextIOBase
from _io.newlines import IncrementalNewlineDecoder, _check_newline, _line_end

__name__ = "_io"  # The classes say that they are of this module.


class TextIOWrapper(_TextIOBase):
    """Character and line based layer over a buffered binary stream."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        import codecs
        _check_newline(newline)
        if encoding is None or encoding == "locale":
            encoding = "UTF-8"
        if not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        self._info = codecs.lookup(encoding)
        if not self._info._is_text_encoding:
            raise LookupError(f"{encoding!r} is not a text encoding; use codecs.open() to handle arbitrary codecs")
        self._buffer = buffer
        self._encoding = encoding
        self._errors = errors or "strict"
        self._newline = newline
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        self._decoder = self._encoder = None
        self._text = ""
        self._at = 0
        self._before = None

    def __repr__(self):
        text = f"<{_shown(self)}"
        try:
            text += f" name={self.name!r}"
        except (AttributeError, ValueError):
            text += ""
        if "mode" in self.__dict__:
            text += f" mode={self.mode!r}"
        return f"{text} encoding={self._encoding!r}>"

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def newlines(self):
        return getattr(self._decoder, "newlines", None)

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        if self._decoder is not None and (encoding is not None or errors is not None or newline is not Ellipsis):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        self.flush()
        if encoding is not None or errors is not None or newline is not Ellipsis:
            new_errors = errors or (self._errors if encoding is None else "strict")
            line, through = self._line_buffering, self._write_through
            self.__init__(self._buffer, encoding or self._encoding, new_errors, self._newline if newline is Ellipsis else newline, line, through)
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def detach(self):
        self.flush()
        buffer = self.buffer
        self._buffer = None
        return buffer

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def flush(self):
        self._checkClosed()
        self._buffer.flush()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._checkClosed()
        if not self._buffer.writable():
            raise UnsupportedOperation("not writable")
        if self._encoder is None:
            self._encoder = self._info.incrementalencoder(self._errors)
            if self._buffer.seekable() and self._buffer.tell() != 0:
                self._encoder.setstate(0)
        count = len(text)
        has_line = "\n" in text
        if self._newline in ("\r", "\r\n") and has_line:
            text = text.replace("\n", self._newline)
        self._forget()
        self._buffer.write(self._encoder.encode(text))
        if self._line_buffering and (has_line or "\r" in text):
            self._buffer.flush()
        return count

    def _forget(self):
        """Drops what was read ahead: writing goes on where the buffer is."""
        self._text = ""
        self._at = 0
        self._before = None

    def _start(self):
        self._checkClosed()
        if not self._buffer.readable():
            raise UnsupportedOperation("not readable")
        if self._decoder is None:
            self._decoder = self._info.incrementaldecoder(self._errors)
            if not self._newline:
                self._decoder = IncrementalNewlineDecoder(self._decoder, self._newline is None)

    def _more(self, everything=False):
        """Decodes the next part behind what is left of this one; False at the end."""
        state = self._decoder.getstate()
        data = self._buffer.read() if everything else self._buffer.read1(DEFAULT_BUFFER_SIZE) if hasattr(self._buffer, "read1") else self._buffer.read(8192)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(f"underlying read1() should have returned a bytes-like object, not '{type(data).__name__}'")
        text = self._decoder.decode(data, not data or everything)
        left = self._text[self._at:]
        if self._before is not None and left:
            self._before = self._before[0], self._before[1] + data, self._before[2] + self._at
        else:
            self._before = state, data, 0
        self._text = left + text
        self._at = 0
        return bool(data) or bool(text)

    def read(self, size=-1, /):
        self._start()
        size = _size(size)
        if size < 0:
            self._more(True)
            text = self._text[self._at:]
            self._text = ""
            self._at = 0
            self._before = None
            return text
        while len(self._text) - self._at < size and self._more():
            continue
        text = self._text[self._at:self._at + size]
        self._at += len(text)
        return text

    def readline(self, size=-1, /):
        size = _size(size)
        self._start()
        newline = self._newline
        while (end := _line_end(self._text, self._at, newline)) < 0 or (newline == "" and end == len(self._text) and self._text[-1] == "\r"):
            if 0 <= size <= len(self._text) - self._at or not self._more():
                break
        if end < 0:
            end = len(self._text)
        if size >= 0:
            end = min(end, self._at + size)
        line = self._text[self._at:end]
        self._at = end
        return line

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    _telling = True

    def tell(self):
        self._checkClosed()
        if not self._buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        place = self._buffer.tell()
        if self._before is None or not self._text:
            return place
        state, data, skipped = self._before
        wanted = skipped + self._at
        place -= len(data)
        kept = self._decoder.getstate()
        seen = getattr(self._decoder, "_seen", 0)
        try:
            self._decoder.setstate(state)
            count = len(state[0])
            given = used = 0
            while used < len(data) and given < wanted:
                given += len(self._decoder.decode(data[used:used + 1], used + 1 == len(data)))
                used += 1
            if used < len(data) and data[used:used + 1] == b"\n" and data[used - 1:used] == b"\r" and self._newline is None and used:
                used += 1
            return place - count + used if not used else place + used
        finally:
            self._decoder.setstate(kept)
            if hasattr(self._decoder, "_seen"):
                self._decoder._seen = seen

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self._buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        elif cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self._buffer.flush()
        self._telling = True
        place = self._buffer.seek(0, 2) if whence == 2 else self._buffer.seek(cookie)
        self._text = ""
        self._at = 0
        self._before = None
        if self._decoder is not None:
            self._decoder.reset()
        if self._encoder is not None:
            if place:
                self._encoder.setstate(0)
            else:
                self._encoder.reset()
        return place

    def truncate(self, size=None, /):
        self.flush()
        return self.buffer.truncate(self.tell() if size is None else size)
