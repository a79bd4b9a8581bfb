# What print calls of the file that it is given.
import io
import sys


class Recorder:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text)

    def flush(self):
        self.calls.append("flush")


r = Recorder()
print(file=r)
print("", file=r)
print("a", 1, None, file=r, sep="")
print("a", "b", file=r, end="")
print(file=r, end="", flush=True)
print(r.calls)

s = io.StringIO()
print(file=s)
print("a", 1, 2.5, [None], file=s, sep="-", end="!\n", flush=True)
print("\U0001f600", file=s)
print(*range(3), sep="\n", file=s)
print(ascii(s.getvalue()))
s.write = lambda text: sys.stdout.write(f"<{text}>")
print("q", "r", file=s)
del s.write
print("back", file=s, end="")
print(ascii(s.getvalue()[-5:]))
s.seek(0)
print("over", file=s)
print(ascii(s.getvalue()))
s = io.StringIO(newline="\r\n")
print("a", "b\n", file=s)
print(ascii(s.getvalue()))


class Rude:
    def __str__(self):
        s.close()
        return "rude"


class Mine(io.StringIO):
    def write(self, text):
        return super().write(text * 2)


m = Mine()
print("ab", "c", file=m)
print(ascii(m.getvalue()))
for action in lambda: print("before", Rude(), file=s), lambda: print("x", file=s), lambda: print("", end="", file=s), lambda: print(file=s, end=""), lambda: print("x", file=io.BytesIO()), lambda: print("x", file=3), lambda: print(1, sep=2, file=s):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
