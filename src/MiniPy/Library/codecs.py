"""Encodings by name, their error handlers, and streams of them (library reference, "codecs")."""

from _codecs import code_page, decode as _decode, encode as _encode, register_error, standard_name
from _codecs_classes import BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, CodecInfo, IncrementalDecoder, IncrementalEncoder
from _codecs_handlers import (
    backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors, replace_errors, strict_errors, xmlcharrefreplace_errors)
from _codecs_standard import _Decoder, _Encoder, _MarkDecoder, _MarkEncoder, _SignatureDecoder, _SignatureEncoder
from _codecs_streams import StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_UTF8", "BOM_UTF16",
    "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder",
    "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
    "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors",
    "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM32_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM32_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM64_LE = BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM64_BE = BOM_UTF32_BE = b"\0\0\xfe\xff"

_searches = []
_known = {}


def register(search_function, /):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _known.clear()


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    name = encoding.lower().replace(" ", "_")
    if (info := _known.get(name)) is not None:
        return info
    info = _standard(name)
    if info is None:
        for search in _searches:
            info = search(name)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError("codec search functions must return 4-tuples")
                break
        else:
            raise LookupError(f"unknown encoding: {encoding}")
    _known[name] = info
    return info


def _standard(name):
    """The codec that this module has itself under a name."""
    if (standard := standard_name(name)) is not None:
        if standard == "utf-8-sig":
            return _info(standard, _SignatureEncoder, _SignatureDecoder)
        if standard in ("utf-16", "utf-32"):
            return _info(standard, _MarkEncoder, _MarkDecoder)
        return _info(standard, _Encoder, _Decoder)
    if (table := code_page(name.replace("-", "_"))) is not None:
        from _codecs_tables import table_codec
        return table_codec(name.replace("-", "_"), table)
    return None


def _info(name, encoder, decoder):
    """The codec of a standard encoding."""
    def encode(input, errors="strict"):
        return _encode(input, name, errors or "strict")

    def decode(input, errors="strict"):
        return _decode(input, name, errors or "strict", True)

    def decode_part(self, input, errors="strict"):
        return _decode(input, name, errors or "strict", False)

    def encode_part(self, input, errors="strict"):
        return _encode(input, name, errors or "strict")

    names = {"_name": name, "__module__": "encodings." + name.replace("-", "_")}
    return CodecInfo(
        encode, decode, type("StreamReader", (StreamReader,), {**names, "decode": decode_part}),
        type("StreamWriter", (StreamWriter,), {**names, "encode": encode_part}), type("IncrementalEncoder", (encoder,), names),
        type("IncrementalDecoder", (decoder,), names), "iso8859-1" if name == "latin-1" else name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def _call(function, object, errors, kind):
    result = function(object, errors)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f"{kind} must return a tuple (object, integer)")
    return result[0]


def encode(obj, encoding="utf-8", errors="strict"):
    return _call(lookup(encoding).encode, obj, errors, "encoder")


def decode(obj, encoding="utf-8", errors="strict"):
    return _call(lookup(encoding).decode, obj, errors, "decoder")


def _convert_text(object, encoding, errors, encodes):
    """str.encode and bytes.decode with an encoding that is not built in."""
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"{encoding!r} is not a text encoding; use codecs.{'encode' if encodes else 'decode'}() to handle arbitrary codecs")
    result = _call(info[0] if encodes else info[1], object if encodes else memoryview(object), errors, "encoder" if encodes else "decoder")
    if not isinstance(result, bytes if encodes else str):
        kind, wanted = ("encoder", "bytes") if encodes else ("decoder", "str")
        raise TypeError(f"{encoding!r} {kind} returned {type(result).__name__!r} instead of {wanted!r}; "
                        f"use codecs.{kind[:-1]}() to {kind[:-1]} to arbitrary types")
    return result


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for text in iterator:
        if part := encoder.encode(text):
            yield part
    if part := encoder.encode("", True):
        yield part


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for data in iterator:
        if part := decoder.decode(data):
            yield part
    if part := decoder.decode(b"", True):
        yield part


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    stream.encoding = encoding
    return stream


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    data = lookup(data_encoding)
    info = lookup(file_encoding or data_encoding)
    return StreamRecoder(file, data.encode, data.decode, info.streamreader, info.streamwriter, errors)


def _functions():
    """The functions of single encodings, such as utf_8_decode."""
    def make(name, always_all):
        def encode(text, errors=None, /):
            return _encode(text, name, errors or "strict")

        def decode(data, errors=None, final=always_all, /):
            return _decode(data, name, errors or "strict", final)

        return encode, decode

    for name in "ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be":
        plain = name.replace("-", "_")
        globals()[plain + "_encode"], globals()[plain + "_decode"] = functions = make(name, name in ("ascii", "latin-1"))
        for function, kind in zip(functions, ("_encode", "_decode")):
            function.__name__ = function.__qualname__ = plain + kind


_functions()
