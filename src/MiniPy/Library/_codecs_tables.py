"""Encodings of one byte for each character, by a table of 256 characters (library reference, "Standard Encodings")."""

from _codecs_classes import CodecInfo, IncrementalDecoder, IncrementalEncoder
from _codecs_handlers import lookup_error
from _codecs_streams import StreamReader, StreamWriter


def table_codec(name, table):
    """The codec of a table, in which U+FFFE stands for what no byte means."""
    numbers = {character: number for number, character in enumerate(table) if character != "\ufffe"}

    def encode(input, errors="strict"):
        result = bytearray()
        at = 0
        while at < len(input):
            if (number := numbers.get(input[at])) is not None:
                result.append(number)
                at += 1
                continue
            end = at + 1
            while end < len(input) and input[end] not in numbers:
                end += 1
            error = UnicodeEncodeError("charmap", input, at, end, "character maps to <undefined>")
            replacement, at = lookup_error(errors)(error)
            if isinstance(replacement, str):
                if any(character not in numbers for character in replacement):
                    raise error
                replacement = bytes(numbers[character] for character in replacement)
            result += replacement
        return bytes(result), len(input)

    def decode(input, errors="strict"):
        input = bytes(input)
        parts = []
        at = 0
        while at < len(input):
            if table[input[at]] != "\ufffe":
                parts.append(table[input[at]])
                at += 1
                continue
            replacement, at = lookup_error(errors)(UnicodeDecodeError("charmap", input, at, at + 1, "character maps to <undefined>"))
            parts.append(replacement)
        return "".join(parts), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            return decode(input, errors)

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)
