# Reading, writing and seeking at, before and behind the end of a BytesIO.
import io


class Two:
    def __index__(self):
        return 2


def attempt(action, *arguments):
    try:
        return repr(action(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in "read", "read1", "readline", "readlines", "truncate":
    for size in None, 0, 2, -5, 100, True, Two(), 1.5, "x", 2**70, -2**70:
        b = io.BytesIO(b"abc\ndef\n\n")
        b.read(1)
        print(name, type(size).__name__, attempt(getattr(b, name), size), b.tell())
for place in (0,), (8,), (-1,), (3, 0), (1, 1), (-9, 1), (-2, 2), (4, 2), (0, 5), (0, -1), (None,), (1.5,), ("1",), (2**70,), (0, 1.5), (0, 2**40), (2**62, 1), (2**63 - 1, 1), (Two(),), (0, Two()), (True, True):
    b = io.BytesIO(b"abcdef")
    b.seek(2)
    print("seek", *[type(each).__name__ if isinstance(each, Two) else each for each in place], attempt(b.seek, *place), b.tell(), b.read(2))

b = io.BytesIO(b"abc")
print(b.seek(6), b.write(b""), b.getvalue(), b.write(b"xy"), b.getvalue(), b.tell())
print(b.seek(2), b.truncate(), b.getvalue(), b.tell(), b.truncate(100), b.getvalue(), b.seek(4), b.write(b"!"), b.getvalue())
b.seek(2**62)
print(b.read(), b.read(5), b.readline(), b.readlines(), b.readinto(bytearray(3)), list(b), b.truncate(), b.getvalue(), b.tell())
print(b.seek(2**63 - 1), attempt(b.write, b"x"), b.getvalue())
print(attempt(b.write, bytes(5)), b.seek(2**62), attempt(b.write, b"x"))

b = io.BytesIO()
for i in range(300):
    b.write(bytes([i % 256]))
    b.write(b"-" * (i % 5))
whole = b.getvalue()
print(len(whole), sum(whole), b.tell(), b.seek(100), b.write(b"+" * 50), b.getvalue()[95:155])
data = b"\n".join(str(i).encode() * (i % 9) for i in range(60))
b = io.BytesIO(data)
print(b.readlines() == data.splitlines(True), b.seek(0), list(b) == data.splitlines(True), b.seek(3), next(b), b.tell(), b.readlines(20), b.readlines(0)[-1:])

# What was given, or got, is not what is written to.
first = b"hello world"
b = io.BytesIO(first)
b.write(b"J")
second = b.getvalue()
b.write(b"E")
b.truncate(5)
third = b.getvalue()
b.seek(0, 2)
b.write(b"!")
print(first, second, third, b.getvalue(), b.getvalue() is b.getvalue())
