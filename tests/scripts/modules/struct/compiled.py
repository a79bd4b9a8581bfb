# Compiled formats: Struct, its methods and attributes, subclasses, iter_unpack; what fits and what does not.
import struct
import weakref
from struct import Struct


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


s = Struct("<ih")
print(s, s.size, s.format, type(s), s == Struct("<ih"), weakref.ref(s)() is s)
for values in ((1, 2), (-1, -2), (), (1,), (1, 2, 3), ("x", 2), (2.0, 2), (1 << 31, 2), (Index(7), Index(-7)), (Index(KeyError("no")), 1), (True, False)):
    show(s.pack, *values)
for data in (b"\1\0\0\0\2\0", bytearray(6), memoryview(b"abcdefgh")[1:7], b"short", "text", 5, memoryview(bytes(12))[::2]):
    show(s.unpack, data)
for arguments in ((b"abcdefgh",), (b"abcdefgh", 2), (b"abcdefgh", 3), (b"abcdefgh", -6), (b"abcdefgh", -5), (b"abcdefgh", -9), (b"abcdefgh", Index(1)), (b"abcdefgh", "1")):
    show(s.unpack_from, *arguments)
show(s.unpack_from, buffer=bytes(8), offset=2)
show(s.unpack_from)

target = bytearray(b"........")
for arguments in ((target, 0, 1, 2), (target, -6, 3, 4), (target, 3, 1, 2), (target, -9, 1, 2), (target, 1, 5, "x"), (target,), (), (target, 0, 1), (b"bytes...", 0, 1, 2),
                  (memoryview(target), 1, 6, 7), (target, 1 << 70, 1, 2), (target, 1.5, 1, 2)):
    show(s.pack_into, *arguments)
    print(target)

rows = s.iter_unpack(bytes(range(18)))
print(type(rows), rows.__length_hint__(), next(rows), rows.__length_hint__(), list(rows), iter(rows) is rows)
show(s.iter_unpack, b"abc")
show(Struct("").iter_unpack, b"")
for name, value in (("size", 1), ("format", "i"), ("other", 1)):
    show(setattr, s, name, value)


class Named(Struct):
    def __init__(self, format, names):
        super().__init__(format)
        self.names = names.split()

    def read(self, data):
        return dict(zip(self.names, self.unpack(data)))


point = Named(">hh", "x y")
print(point, point.names, point.read(b"\0\1\xff\xff"))
s.__init__("h")
print(s.size, s.format)
for format in ("", " ", "3", "i 3", "1 i", "z", "<n", "@n", "<<i", "i<", "\0", "é", b"i", b"\xff", 5, None, "2i3x4h", "bhilq", "<bhilq", "x0q", "0s", "99999999999999999999i", "9223372036854775807s",
               "9223372036854775807si", "4611686018427387904h", "  2h "):
    show(struct.calcsize, format)
for letter in "nNP":
    for value in (-1, 1 << 63, 1 << 64, -(1 << 63) - 1):
        show(struct.pack, letter, value)
for format, value in (("f", 1e300), ("<f", 1e300), ("e", 1e300), ("<e", 65520.0), ("<e", 65519.0), ("d", float("nan")), ("f", float("-nan")), ("e", float("nan")), ("d", 10 ** 400),
                      ("d", Index(3)), ("d", Index(KeyError())), ("d", "x"), ("300p", b"x" * 400), ("3p", b"abcd"), ("0p", b"abc"), ("1p", b"abc"), ("2s", b"abc"), ("4s", b"abc"), ("?", []), ("c", b"ab"),
                      ("c", bytearray(b"a")), ("s", "a")):
    show(struct.pack, format, value)
show(struct.pack)
show(struct.pack, "i", a=1)
show(struct.unpack, "2s3p?", b"ab\7cd\2")
print(struct.error.__mro__, struct.error.__module__)
