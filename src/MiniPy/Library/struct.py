"""Values as packed bytes (library reference, "struct")."""

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]

_STANDARD = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}
_NATIVE = {**_STANDARD, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}


class error(Exception):
    pass


error.__module__ = "struct"


class Struct:
    """Struct(fmt) --> compiled struct object"""

    def __init__(self, format):
        if isinstance(format, bytes):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        self.format = format
        mark = format[:1] if format[:1] and format[0] in "@=<>!" else ""
        aligned = mark in ("", "@")
        sizes = _NATIVE if aligned else _STANDARD
        self._order = "big" if mark in (">", "!") and mark else "little"
        self._is_native = aligned
        self._items = []  # Format character, offset, size.
        offset = 0
        count = ""
        for letter in format[len(mark):]:
            if letter.isspace() and not count:
                continue
            if letter.isascii() and letter.isdigit():
                count += letter
                continue
            if letter not in sizes:
                raise error("bad char in struct format")
            size = sizes[letter]
            number = int(count or 1)
            count = ""
            if aligned:
                offset += -offset % size
            if letter in "sp":
                self._items.append((letter, offset, number))
                offset += number
            else:
                if letter != "x":
                    self._items.extend((letter, offset + i * size, size) for i in range(number))
                offset += number * size
        if count:
            raise error("repeat count given without format specifier")
        self.size = offset

    def __repr__(self):
        return f"Struct({self.format!r})"

    def _pack(self, function, target, start, values):
        if len(values) != len(self._items):
            raise error(f"{function} expected {len(self._items)} items for packing (got {len(values)})")
        for (letter, offset, size), value in zip(self._items, values):
            target[start + offset:start + offset + size] = _packed(letter, size, value, self._order, self._is_native)

    def pack(self, *values):
        target = bytearray(self.size)
        self._pack("pack", target, 0, values)
        return bytes(target)

    def pack_into(self, buffer, offset, *values):
        target = memoryview(buffer).cast("B")
        start = _start("pack_into", "packing", len(target), offset, self.size)
        target[start:start + self.size] = bytes(self.size)
        self._pack("pack_into", target, start, values)

    def _unpack(self, data, start):
        return tuple([_unpacked(letter, data[start + offset:start + offset + size], self._order) for letter, offset, size in self._items])

    def unpack(self, buffer, /):
        data = memoryview(buffer).tobytes()
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpack(data, 0)

    def unpack_from(self, buffer, offset=0):
        data = memoryview(buffer).tobytes()
        return self._unpack(data, _start("unpack_from", "unpacking", len(data), offset, self.size))

    def iter_unpack(self, buffer, /):
        data = memoryview(buffer).tobytes()
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return _Unpacking(self, data)


class _Unpacking:
    def __init__(self, struct, data):
        self._struct = struct
        self._data = data
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= len(self._data):
            raise StopIteration
        self._at += self._struct.size
        return self._struct._unpack(self._data, self._at - self._struct.size)

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._struct.size


_Unpacking.__name__ = _Unpacking.__qualname__ = "unpack_iterator"
_Unpacking.__module__ = "_struct"


def _start(function, doing, length, offset, size):
    """Where a struct begins in a buffer; it must fit."""
    if offset < 0:
        if function == "pack_into" and offset + size > 0:
            raise error(f"no space to pack {size} bytes at offset {offset}")
        if function == "unpack_from" and offset + size > 0:
            raise error(f"not enough data to unpack {size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        offset += length
    if length - offset < size:
        raise error(f"{function} requires a buffer of at least {size + offset} bytes for {doing} {size} bytes at offset {offset} "
                    f"(actual buffer size is {length})")
    return offset


def _packed(letter, size, value, order, is_native):
    if letter in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{letter}' must be a bytes object")
        if letter == "s":
            return bytes(value[:size]).ljust(size, b"\0")
        part = bytes(value[:max(0, min(size - 1, 255))])
        return (bytes([len(part)]) + part).ljust(size, b"\0")[:size]
    if letter == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if letter == "?":
        return b"\1" if value else b"\0"
    if letter in "efd":
        return _packed_float(letter, size, value, order, is_native and letter == "f")
    if not hasattr(type(value), "__index__"):
        raise error("required argument is not an integer")
    number = value.__index__()
    signed = letter.islower()
    low, high = (-1 << 8 * size - 1, (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not low <= number <= high:
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return number.to_bytes(size, order, signed=signed)


def _packed_float(letter, size, value, order, may_be_infinite):
    if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
        raise error("required argument is not a float")
    number = float(value)
    target = bytearray(size)
    memoryview(target).cast(letter)[0] = number
    if letter != "d" and not may_be_infinite and number - number == 0 and (back := memoryview(target).cast(letter)[0]) - back != 0:
        raise OverflowError(f"float too large to pack with {letter} format")
    return bytes(target) if order == "little" else bytes(target[::-1])


def _unpacked(letter, data, order):
    if letter == "s" or letter == "c":
        return data
    if letter == "p":
        return data[1:1 + data[0]] if data else b""
    if letter == "?":
        return data != b"\0"
    if letter in "efd":
        return memoryview(data if order == "little" else data[::-1]).cast(letter)[0]
    return int.from_bytes(data, order, signed=letter.islower())


def calcsize(format, /):
    return Struct(format).size


def pack(format, /, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    return Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
