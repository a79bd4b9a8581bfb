# What StringIO and its methods take, and what they say of anything else.
import io


class Two:
    def __index__(self):
        return 2


class Text(str):
    pass


def attempt(action, *arguments, **keywords):
    try:
        return repr(action(*arguments, **keywords))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in "read", "readline", "readlines", "truncate":
    for size in None, 0, 2, -5, 100, True, Two(), 1.5, "x", 2**70, -2**70:
        if name == "readlines" and size in (2**70, -2**70):
            continue
        s = io.StringIO("abc\ndef\n\n")
        s.read(1)
        print(name, type(size).__name__, attempt(getattr(s, name), size), s.tell())
for place in (0,), (8,), (-1,), (3, 0), (0, 1), (1, 1), (-1, 1), (0, 2), (-2, 2), (0, 5), (0, -1), (1, 5), (None,), (1.5,), ("1",), (2**70,), (0, 1.5), (0, 2**40), (Two(),), (0, Two()):
    s = io.StringIO("abcdef")
    s.seek(2)
    print("seek", *[type(each).__name__ if isinstance(each, Two) else each for each in place], attempt(s.seek, *place), s.tell(), s.read(2))
for given in "xy", Text("xy"), "", b"xy", None, 5, ["a"]:
    s = io.StringIO("abcdef")
    print(type(given).__name__, attempt(s.write, given), s.getvalue(), attempt(s.writelines, [given]), s.getvalue(), attempt(lambda: io.StringIO(given).getvalue()))
print(type(io.StringIO(Text("abc")).getvalue()).__name__, type(io.StringIO(Text("abc")).read()).__name__)
for newline in 1, b"\n", "x", "\n\n", "\r\r\n", Text("\r"):
    print(attempt(lambda: io.StringIO("a\n", newline).getvalue()), attempt(lambda: io.StringIO(3, newline=newline)))
print(attempt(io.StringIO, 1, 2, 3), attempt(io.StringIO, "a", initial_value="b"), attempt(io.StringIO, value="a"), sep="\n")
print(io.StringIO(initial_value="q", newline=None).read(), io.StringIO(None).getvalue() == "", io.StringIO(newline="").read() == "")
s = io.StringIO("abc")
print(attempt(s.read, 1, 2), attempt(s.seek), attempt(s.seek, 1, 2, 3), attempt(s.write), attempt(s.write, "a", "b"), attempt(s.write, s="a"), attempt(s.getvalue, 1), sep="\n")
print(attempt(lambda: s.nothing), attempt(setattr, s, "closed", True), attempt(setattr, s, "newlines", 1), attempt(len, s), bool(io.StringIO()), attempt(io.StringIO.read, 3), sep="\n")
s.write = lambda text: "mine " + text
s.name = "n"
print(s.write("x"), s.getvalue(), sorted(vars(s)), s.line_buffering, s.encoding, s.errors, s.newlines)

s = io.StringIO("abc")
print(s.seek(6), s.write(""), ascii(s.getvalue()), s.write("xy"), ascii(s.getvalue()), s.tell())
print(s.seek(2), s.truncate(), s.getvalue(), s.tell(), s.truncate(100), s.getvalue(), s.seek(4), s.write("!"), ascii(s.getvalue()))
s.seek(2**60)
print(repr(s.read()), repr(s.read(5)), repr(s.readline()), s.readlines(), list(s), s.truncate(), ascii(s.getvalue()), s.tell())
print(attempt(s.write, "x"), s.seek(2**63 - 1), attempt(s.write, "x"), ascii(s.getvalue()))
