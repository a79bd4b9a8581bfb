"""Writing documents: JSONEncoder, and the generators behind JSONEncoder.iterencode()."""

from _json import (
    encode_basestring as c_encode_basestring, encode_basestring_ascii as c_encode_basestring_ascii, make_encoder as c_make_encoder)

INFINITY = float("inf")

encode_basestring = py_encode_basestring = c_encode_basestring
encode_basestring_ascii = py_encode_basestring_ascii = c_encode_basestring_ascii


def __getattr__(name):
    # What nothing here needs, but other modules do, is made when they ask for it.
    if name == "ESCAPE_DCT":
        value = {chr(code): f"\\u{code:04x}" for code in range(0x20)}
        value.update({"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"})
    elif name in _PATTERNS:
        import re
        value = re.compile(_PATTERNS[name])
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


_PATTERNS = {"ESCAPE": r'[\x00-\x1f\\"\b\f\n\r\t]', "ESCAPE_ASCII": r'([\\"]|[^\ -~])', "HAS_UTF8": b"[\x80-\xff]"}


class JSONEncoder:
    """Extensible JSON <https://json.org> encoder for Python data structures."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None,
                 default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a serializable object for ``o``, or raise a TypeError; to be overridden."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        if c_make_encoder is not None and type(self).iterencode is JSONEncoder.iterencode:
            return _make_writer(self, self.default).encode(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        if _one_shot and c_make_encoder is not None:
            return _make_writer(self, self.default)(o, 0)
        return _make_iterencode(
            {} if self.check_circular else None, self.default, encode_basestring_ascii if self.ensure_ascii else encode_basestring,
            _indentation(self.indent), _float_writer(self.allow_nan), self.key_separator, self.item_separator, self.sort_keys, self.skipkeys,
            _one_shot)(o, 0)


def _indentation(indent):
    return indent if indent is None or isinstance(indent, str) else " " * indent


def _make_writer(encoder, default):
    return c_make_encoder(
        {} if encoder.check_circular else None, default, encode_basestring_ascii if encoder.ensure_ascii else encode_basestring,
        _indentation(encoder.indent), encoder.key_separator, encoder.item_separator, encoder.sort_keys, encoder.skipkeys, encoder.allow_nan)


def _write_to(encoder, o, write):
    """Write a document as a whole; false for an encoder that has its own way."""
    if c_make_encoder is None or type(encoder).iterencode is not JSONEncoder.iterencode:
        return False
    _make_writer(encoder, encoder.default).write(o, write)
    return True


def _float_writer(allow_nan):
    def write_float(o):
        if o != o:
            text = "NaN"
        elif o == INFINITY:
            text = "Infinity"
        elif o == -INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    return write_float


def _make_iterencode(markers, _default, _encoder, _indent, _floatstr, _key_separator, _item_separator, _sort_keys, _skipkeys, _one_shot):
    """The function that gives a generator of a document's parts: each is made when it is asked for."""
    write_int = int.__repr__

    def simple(o):
        """The text of what contains nothing; None for others."""
        if isinstance(o, str):
            return _encoder(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return write_int(o)
        if isinstance(o, float):
            return _floatstr(o)
        return None

    def key_text(key):
        if isinstance(key, str):
            return key
        if key is None or isinstance(key, (int, float)):
            return simple(key)
        if _skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def enter(o):
        if markers is not None:
            if id(o) in markers:
                raise ValueError("Circular reference detected")
            markers[id(o)] = o

    def leave(o):
        if markers is not None:
            del markers[id(o)]

    def array(items, level):
        if not items:
            yield "[]"
            return
        enter(items)
        line = "" if _indent is None else "\n" + _indent * (level + 1)
        before = "[" + line
        for item in items:
            text = simple(item)
            if text is None:
                yield before
                yield from nested(item, level + 1)
            else:
                yield before + text
            before = _item_separator + line
        if line:
            yield "\n" + _indent * level
        yield "]"
        leave(items)

    def mapping(items, level):
        if not items:
            yield "{}"
            return
        enter(items)
        yield "{"
        line = "" if _indent is None else "\n" + _indent * (level + 1)
        if line:
            yield line
        separator = None
        for key, value in sorted(items.items()) if _sort_keys else items.items():
            key = key_text(key)
            if key is None:
                continue
            if separator is not None:
                yield separator
            separator = _item_separator + line
            yield _encoder(key)
            yield _key_separator
            text = simple(value)
            if text is None:
                yield from nested(value, level + 1)
            else:
                yield text
        if line:
            yield "\n" + _indent * level
        yield "}"
        leave(items)

    def nested(o, level):
        if isinstance(o, (list, tuple)):
            yield from array(o, level)
        elif isinstance(o, dict):
            yield from mapping(o, level)
        else:
            enter(o)
            yield from iterencode(_default(o), level)
            leave(o)

    def iterencode(o, level):
        text = simple(o)
        if text is None:
            yield from nested(o, level)
        else:
            yield text

    return iterencode
