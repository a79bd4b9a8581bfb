"""What finds out which value stands at a place of a document."""

from _json import make_scanner as c_make_scanner

__all__ = ["make_scanner"]


def __getattr__(name):
    if name != "NUMBER_RE":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import re
    pattern = globals()[name] = re.compile(r"(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?", re.VERBOSE | re.MULTILINE | re.DOTALL)
    return pattern


def py_make_scanner(context):
    """A scanner that calls the functions of a decoder for strings, arrays and objects."""
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    strict = context.strict
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    memo = context.memo
    match_number = __getattr__("NUMBER_RE").match
    words = {"n": ("null", None), "t": ("true", True), "f": ("false", False)}
    constants = {"N": "NaN", "I": "Infinity", "-": "-Infinity"}

    def scan(string, idx):
        char = string[idx:idx + 1]
        if char == '"':
            return parse_string(string, idx + 1, strict)
        if char == "{":
            return parse_object((string, idx + 1), strict, scan, object_hook, object_pairs_hook, memo)
        if char == "[":
            return parse_array((string, idx + 1), scan)
        if char in words:
            word, value = words[char]
            if string.startswith(word, idx):
                return value, idx + len(word)
        if number := match_number(string, idx):
            integer, fraction, exponent = number.groups()
            if fraction or exponent:
                return parse_float(number.group()), number.end()
            return parse_int(integer), number.end()
        if char in constants and string.startswith(constants[char], idx):
            return parse_constant(constants[char]), idx + len(constants[char])
        raise StopIteration(idx)

    def scan_once(string, idx):
        try:
            return scan(string, idx)
        finally:
            memo.clear()

    return scan_once


make_scanner = c_make_scanner
