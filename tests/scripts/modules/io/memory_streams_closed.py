# Streams in memory that are closed, or whose __init__ has not run, or runs again.
import io


def attempt(action, *arguments):
    try:
        result = action(*arguments)
        return type(result).__name__ if isinstance(result, (io.IOBase, memoryview)) else repr(result)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


METHODS = ("read", "read1", "readline", "readlines", "getvalue", "getbuffer", "tell", "seekable", "readable", "writable", "flush", "isatty", "fileno", "detach",
           "truncate", "__enter__", "__iter__", "__next__", "__getstate__", "close", "close")
CALLS = (("seek", 0), ("seek", "a"), ("write", 3), ("write", ""), ("write", b""), ("writelines", []), ("writelines", 3), ("readinto", bytearray(2)),
         ("__setstate__", 3), ("truncate", -1), ("read", "x"), ("read", 0), ("readline", "x"))
for kind, start in (io.BytesIO, b"abc"), (io.StringIO, "abc"):
    stream = kind(start)
    stream.close()
    print(kind.__name__)
    for name in METHODS:
        if hasattr(kind, name):
            print("closed", name, attempt(getattr(stream, name)))
    for name, argument in CALLS:
        if hasattr(kind, name):
            print("closed", name, argument, attempt(getattr(stream, name), argument))
    for name in "closed", "newlines", "line_buffering", "encoding", "errors", "name":
        print("closed", name, attempt(getattr, stream, name))
    stream = kind.__new__(kind)
    for name in METHODS[:-2]:
        if hasattr(kind, name):
            print("new", name, attempt(getattr(stream, name)))
    print("new", attempt(getattr, stream, "closed"))
    stream.__init__(start)
    print(stream.getvalue(), stream.read(1), stream.tell(), attempt(stream.__init__, 5), attempt(stream.getvalue), stream.__init__(), stream.tell(), stream.getvalue())
    stream.__init__(start * 2)
    print(stream.getvalue(), stream.tell(), stream.read())

for again in ((), (None,), (b"zz",), (bytearray(b"zz"),)):
    b = io.BytesIO(b"abc")
    b.close()
    print(attempt(b.__init__, *again), b.closed, attempt(b.getvalue))
s = io.StringIO("abc")
s.close()
print(attempt(s.__init__, "q"), s.closed, attempt(s.getvalue))
with io.StringIO("a") as s, io.BytesIO(b"b") as b:
    print(s.read(), b.read(), s.closed, b.closed)
print(s.closed, b.closed, attempt(s.__exit__, None, None, None), attempt(b.__exit__))
