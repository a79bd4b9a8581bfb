"""What happens to what cannot be converted (library reference, "codecs", "Error Handlers")."""

from _codecs import registered_error


def _part(error):
    return error.object[error.start:error.end]


def _wrong(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error, /):
    if not isinstance(error, Exception):
        raise TypeError("codec must pass exception instance")
    raise error


def ignore_errors(error, /):
    if not isinstance(error, UnicodeError):
        raise _wrong(error)
    return "", error.end


def replace_errors(error, /):
    if isinstance(error, UnicodeEncodeError):
        return "?" * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * (error.end - error.start), error.end
    raise _wrong(error)


def xmlcharrefreplace_errors(error, /):
    if not isinstance(error, UnicodeEncodeError):
        raise _wrong(error)
    return "".join(f"&#{ord(character)};" for character in _part(error)), error.end


def _escape(number):
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def backslashreplace_errors(error, /):
    if not isinstance(error, UnicodeError):
        raise _wrong(error)
    part = _part(error)
    return "".join(_escape(item if isinstance(item, int) else ord(item)) for item in part), error.end


def namereplace_errors(error, /):
    if not isinstance(error, UnicodeEncodeError):
        raise _wrong(error)
    return _part(error).encode("ascii", "namereplace").decode("ascii"), error.end


def _surrogateescape(error, /):
    part = _part(error)
    if isinstance(error, UnicodeEncodeError):
        if all("\udc80" <= character <= "\udcff" for character in part):
            return bytes(ord(character) - 0xdc00 for character in part), error.end
        raise error
    if not isinstance(error, UnicodeDecodeError):
        raise _wrong(error)
    count = 0
    while count < len(part) and part[count] >= 128:
        count += 1
    if not count:
        raise error
    return "".join(chr(0xdc00 + byte) for byte in part[:count]), error.start + count


def _surrogatepass(error, /):
    if isinstance(error, UnicodeEncodeError):
        return _part(error).encode(error.encoding, "surrogatepass"), error.end
    if not isinstance(error, UnicodeDecodeError):
        raise _wrong(error)
    width = 3 if error.encoding.startswith("utf-8") else int(error.encoding[4:6]) // 8
    return error.object[error.start:error.start + width].decode(error.encoding, "surrogatepass"), error.start + width


_standard = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors, "xmlcharrefreplace": xmlcharrefreplace_errors,
    "backslashreplace": backslashreplace_errors, "namereplace": namereplace_errors, "surrogateescape": _surrogateescape,
    "surrogatepass": _surrogatepass}


def lookup_error(name, /):
    if not isinstance(name, str):
        raise TypeError(f"lookup_error() argument must be str, not {type(name).__name__}")
    handler = registered_error(name)
    if handler is None:
        handler = _standard.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name {name!r}")
    return handler
