# The states of streams in memory: copying them, taking them apart, and setting them.
import copy
import io


class Two:
    def __index__(self):
        return 2


class Named(io.StringIO):
    pass


def attempt(action, *arguments):
    try:
        return repr(action(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for kind, text in (io.BytesIO, b"abc\ndef"), (io.StringIO, "abc\ndef"), (Named, "abc\ndef"):
    stream = kind(text)
    print(ascii(stream.__getstate__()))
    stream.mark = [1]
    stream.read(2)
    for copied in copy.copy(stream), copy.deepcopy(stream):
        print(type(copied) is kind, ascii(copied.getvalue()), copied.tell(), copied.mark, copied.mark is stream.mark, copied.write(text), ascii(stream.getvalue()), ascii(copied.__getstate__()))
    maker, arguments, state, *rest = stream.__reduce_ex__(4)
    print(maker.__name__, arguments == (kind,), ascii(state), rest)

text = b"xyz"
for state in 3, (), (text,), (text, 1, None), (text, -1, None), (text, "x", None), (text, 1, 5), (text, 1, {"a": 1}), (text, True, None, 4), (3, 1, None), (None, 1, None), (text, Two(), None), (text, 2**70, None), (text, 9, None):
    b = io.BytesIO(b"before")
    print(attempt(b.__setstate__, state), b.getvalue(), b.tell(), vars(b))
text = "x\r\nz"
for state in 3, (), (text,), (text, "\n", 1, None), (text, "\r\n", 1, None), (text, None, 1, None), (text, "", 1, None), (text, "\n", -1, None), (text, "\n", "x", None), (text, "\n", 1, 5), (text, "\r", 1, {"a": 1}), (3, "\n", 1, None), (text, 5, 1, None), (text, "z", 1, None), (None, "\n", 1, None), (text, "\n", Two(), None), (text, "\n", 9, None):
    s = io.StringIO("before")
    print(attempt(s.__setstate__, state), ascii(s.getvalue()), s.tell(), vars(s), ascii(s.readline()), s.newlines)
