"""The classes of io, over the numbered files of _files (library reference, "io"). Programs import them from io."""

from _io.bases import (
    DEFAULT_BUFFER_SIZE, UnsupportedOperation, _BufferedIOBase, _fspath, _IOBase, _RawIOBase, _TextIOBase)
from _io.buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from _io.files import FileIO
from _io.newlines import IncrementalNewlineDecoder, _check_newline
from _io.text import TextIOWrapper
from _streams import types as _types

BytesIO, StringIO = _types(_BufferedIOBase, _TextIOBase)
BlockingIOError = BlockingIOError


def text_encoding(encoding, stacklevel=2, /):
    return "utf-8" if encoding is None and _utf8_mode() else "locale" if encoding is None else encoding


def _utf8_mode():
    import sys
    return sys.flags.utf8_mode


def _open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """What the builtin open does."""
    if not isinstance(file, int):
        if not isinstance(file, (str, bytes)):
            file = type(file).__fspath__(file) if hasattr(type(file), "__fspath__") else _fspath(file)
    for name, value in ("mode", mode), ("encoding", encoding), ("errors", errors):
        if not isinstance(value, str) and (value is not None or name == "mode"):
            expected = "str" if name == "mode" else "str or None"
            shown = "None" if value is None else type(value).__name__
            raise TypeError(f"open() argument '{name}' must be {expected}, not {shown}")
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError(f"invalid mode: {mode!r}")
    text = "t" in letters or "b" not in letters
    if "t" in letters and "b" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("rwax")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if not text:
        for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {'an' if name[0] == 'e' else 'a'} {name} argument")
    else:
        _check_newline(newline)
    kind, = letters & set("rwax")
    if buffering == 0 and text:
        raise ValueError("can't have unbuffered text I/O")
    raw = FileIO(file, kind + ("+" if "+" in letters else ""), closefd, opener)
    try:
        if buffering == 0:
            return raw
        size = DEFAULT_BUFFER_SIZE if buffering < 2 else buffering
        buffer = (BufferedRandom if "+" in letters else BufferedReader if kind == "r" else BufferedWriter)(raw, size)
        if not text:
            return buffer
        stream = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1 or raw.isatty())
        stream.mode = mode
        return stream
    except BaseException:
        raw.close()
        raise


def _standard(number, name):
    """The stream of bytes below a standard stream."""
    raw = FileIO(number, "w" if number else "r", False)
    raw.name = name
    return BufferedWriter(raw) if number else BufferedReader(raw)
