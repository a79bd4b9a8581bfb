"""Reading documents: JSONDecoder, and what a decoder made of Python functions is put together from."""

from _json import make_scanner as c_make_scanner, scanstring as c_scanstring
from json import scanner

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")

_CONSTANTS = {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}

BACKSLASH = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

WHITESPACE_STR = " \t\n\r"


class JSONDecodeError(ValueError):
    """What is wrong with a document.

    msg: The unformatted error message
    doc: The JSON document being parsed
    pos: The start index of doc where parsing failed
    lineno: The line corresponding to pos
    colno: The column corresponding to pos
    """

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def __getattr__(name):
    # The patterns that nothing here needs, but other modules do: re is imported when they are asked for.
    import re
    if name == "FLAGS":
        value = re.VERBOSE | re.MULTILINE | re.DOTALL
    elif name == "WHITESPACE":
        value = re.compile(r"[ \t\n\r]*", __getattr__("FLAGS"))
    elif name == "STRINGCHUNK":
        value = re.compile(r'(.*?)(["\\\x00-\x1f])', __getattr__("FLAGS"))
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def _skip(s, index):
    """The index of the first character from an index on that is no white space, and the character, '' at the end."""
    while (char := s[index:index + 1]) and char in WHITESPACE_STR:
        index += 1
    return index, char


def _code_unit(s, index):
    digits = s[index + 1:index + 5]
    if len(digits) == 4 and all(digit in "0123456789abcdefABCDEF" for digit in digits):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", s, index)


def py_scanstring(s, end, strict=True):
    """The str from an index behind its opening quote on, and the index behind its closing quote."""
    begin = end - 1
    parts = []
    while True:
        start = end
        while (char := s[end:end + 1]) and char not in '"\\' and (char >= " " or not strict):
            end += 1
        parts.append(s[start:end])
        if char == '"':
            return "".join(parts), end + 1
        if char and char != "\\":
            raise JSONDecodeError(f"Invalid control character {char!r} at", s, end + 1)
        escape = s[end + 1:end + 2]
        if not escape:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if escape in BACKSLASH:
            parts.append(BACKSLASH[escape])
            end += 2
        elif escape != "u":
            raise JSONDecodeError(f"Invalid \\escape: {escape!r}", s, end + 1)
        else:
            unit = _code_unit(s, end + 1)
            end += 6
            if 0xd800 <= unit <= 0xdbff and s.startswith("\\u", end):
                second = _code_unit(s, end + 1)
                if 0xdc00 <= second <= 0xdfff:
                    unit = 0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00)
                    end += 6
            parts.append(chr(unit))


scanstring = c_scanstring


def _scan_value(s, index, scan_once):
    try:
        return scan_once(s, index)
    except StopIteration as stop:
        raise JSONDecodeError("Expecting value", s, stop.value) from None


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """The object from an index behind its opening brace on, and the index behind its closing one."""
    s, end = s_and_end
    memo = {} if memo is None else memo
    pairs = []
    end, char = _skip(s, end)
    comma = None
    while char != "}" or comma is not None:
        if char != '"':
            if char == "}":
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, end)
        key, end = scanstring(s, end + 1, strict)
        key = memo.setdefault(key, key)
        end, char = _skip(s, end)
        if char != ":":
            raise JSONDecodeError("Expecting ':' delimiter", s, end)
        end, char = _skip(s, end + 1)
        value, end = _scan_value(s, end, scan_once)
        pairs.append((key, value))
        end, char = _skip(s, end)
        comma = None
        if char == ",":
            comma = end
            end, char = _skip(s, end + 1)
        elif char != "}":
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end + 1
    made = dict(pairs)
    return made if object_hook is None else object_hook(made), end + 1


def JSONArray(s_and_end, scan_once):
    """The array from an index behind its opening bracket on, and the index behind its closing one."""
    s, end = s_and_end
    values = []
    end, char = _skip(s, end)
    while char != "]":
        value, end = _scan_value(s, end, scan_once)
        values.append(value)
        end, char = _skip(s, end)
        if char == ",":
            comma = end
            end, char = _skip(s, end + 1)
            if char == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)
            if not char:
                raise JSONDecodeError("Expecting value", s, end)
        elif char != "]":
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
    return values, end + 1


class JSONDecoder:
    """Simple JSON <https://json.org> decoder."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=None):
        """Return the Python representation of ``s`` (a ``str`` instance containing a JSON document)."""
        if type(self).raw_decode is JSONDecoder.raw_decode and type(self.scan_once) is c_make_scanner:
            return self.scan_once.decode(s)
        value, end = self.raw_decode(s, idx=_skip(s, 0)[0])
        end, char = _skip(s, end)
        if char:
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Decode a JSON document from ``s`` (a ``str`` beginning with a JSON document) and return a 2-tuple of the Python representation and the index
        in ``s`` where the document ended."""
        try:
            value, end = self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None
        return value, end
