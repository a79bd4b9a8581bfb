# Classes derived from streams in memory: which of their methods the streams call, and which not.
import gc
import io
import weakref


class Lines(io.StringIO):
    left = 3

    def readline(self):
        self.left -= 1
        return "line\n" * (self.left > 0)

    def write(self, text):
        print("write", repr(text))
        return super().write(text.upper())

    def close(self):
        print("close")
        super().close()


with Lines("abc") as s:
    print(list(s), s.readlines())
    s.left = 2
    print(next(s), next(s, "end"))
    s.writelines(["a", "b"])
    print("p", 1, file=s)
    print(s.getvalue(), s.tell(), s.read())
print(s.closed)


class Blocks(io.BytesIO):
    def __init__(self, data, size):
        super().__init__(data)
        self.size = size

    def readline(self):
        return b"never"

    def read(self, size=-1):
        print("read", size)
        return super().read(self.size)

    def read1(self, size=-1):
        print("read1", size)
        return super().read1(2)

    def write(self, data):
        print("write")
        return super().write(data)

    def tell(self):
        return 7


b = Blocks(b"a\nb\ncdefgh", 3)
print(next(b), b.read(), b.size, list(b), b.seek(0), b.readlines())
room = bytearray(4)
print(b.seek(0), b.readinto(room), room, b.readinto1(room), room, b.writelines([b"XY"]), b.getvalue(), b.truncate(), b.getvalue(), b.__getstate__())


class Broken(io.StringIO):
    def readline(self):
        return 5


for action in lambda: next(Broken("a")), lambda: list(Broken("a")), lambda: Broken("a").readlines():
    try:
        print(action())
    except OSError as error:
        print(error)


class Failing(io.StringIO):
    def readline(self):
        raise KeyError("readline")

    def write(self, text):
        raise LookupError(text)


for action in lambda: next(Failing()), lambda: list(Failing()), lambda: print("x", file=Failing()), lambda: Failing().writelines(["y"]):
    try:
        print(action())
    except LookupError as error:
        print(repr(error))


class Other(io.BytesIO):
    def __iter__(self):
        return iter([1, 2])

    def __next__(self):
        return 3

    def __del__(self):
        print("del", self.closed)


o = Other(b"x")
print(list(o), next(o), o.read(), repr(o).startswith("<__main__.Other object at"), hash(o) == hash(o), o == o, o != Other)
del o
gc.collect()


class Slotted(io.StringIO):
    __slots__ = ("slot",)


s = Slotted("a")
s.slot = 1
s.other = 2
print(s.slot, vars(s), s.read())
for bases in (io.StringIO, io.BytesIO), (io.StringIO, list), (io.StringIO, io.TextIOBase), (io.BytesIO, io.BufferedIOBase), (io.TextIOBase, io.StringIO):
    try:
        print([each.__name__ for each in type("M", bases, {}).__mro__])
    except TypeError as error:
        print(error)
for kind in io.StringIO, io.BytesIO:
    stream = kind()
    print([each.__name__ for each in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase) if isinstance(stream, each) and issubclass(kind, each)], kind.__mro__)
    print(kind, kind.__name__, kind.__qualname__, kind.__module__, kind.__text_signature__, repr(stream).split(" at ")[0], weakref.ref(stream)() is stream)
    print([name for name in ("buffer", "name", "mode", "peek", "raw", "encoding", "getbuffer", "readinto", "line_buffering", "newlines") if hasattr(stream, name)])
