# What BytesIO and its methods take, and what they say of anything else.
import io


def attempt(action, *arguments, **keywords):
    try:
        return repr(action(*arguments, **keywords))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Bytes(bytes):
    pass


for given in b"xy", Bytes(b"xy"), bytearray(b"xy"), memoryview(b"xy"), memoryview(b"abcdef")[2:4], memoryview(b"abcdef")[::2], memoryview(b"abcd").cast("H"), b"", None, "xy", 5, [1], 1.5:
    b = io.BytesIO(b"abcdef")
    print(type(given).__name__, attempt(b.write, given), b.getvalue(), attempt(b.writelines, [given]), b.getvalue(), attempt(lambda: io.BytesIO(given).getvalue()))
print(type(io.BytesIO(Bytes(b"abc")).getvalue()).__name__, type(io.BytesIO(Bytes(b"abc")).read()).__name__)
for given in [b"a", bytearray(b"b"), memoryview(b"c")], (b"a" for _ in range(3)), b"ab", 5, [b"a", 5, b"b"]:
    b = io.BytesIO()
    print(attempt(b.writelines, given), b.getvalue())
for given in bytearray(2), memoryview(bytearray(4))[1:3], memoryview(bytearray(8)).cast("i"), bytearray(), bytearray(20), b"abc", memoryview(b"abc"), memoryview(bytearray(4))[::2], "x", 3, None:
    for name in "readinto", "readinto1":
        b = io.BytesIO(b"abcdefghij")
        b.seek(1)
        print(name, type(given).__name__, attempt(getattr(b, name), given), b.tell(), bytes(given) if isinstance(given, (bytearray, memoryview)) else "")
print(attempt(io.BytesIO, b"a", b"b"), attempt(io.BytesIO, value=b"a"), io.BytesIO(initial_bytes=b"q").read())
b = io.BytesIO(b"abc")
print(attempt(b.read, 1, 2), attempt(b.seek), attempt(b.seek, 1, 2, 3), attempt(b.write), attempt(b.write, b"a", b"b"), attempt(b.getvalue, 1), attempt(b.truncate, 1, 2), sep="\n")
print(attempt(lambda: b.nothing), attempt(setattr, b, "closed", True), attempt(len, b), attempt(lambda: b < b), bool(io.BytesIO()), attempt(io.BytesIO.read, 3), sep="\n")
b.read = lambda: "mine"
b.name = "n"
print(b.read(), b.name, sorted(vars(b)), attempt(setattr, io.BytesIO, "read", 1))
