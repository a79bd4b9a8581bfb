def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Stream:
    def write(self, text):
        out.append(text)

    def flush(self):
        out.append("FLUSH")

out = []
print(1, "a", None, sep="-", end="!\n")
print()
print(sep="x")
print(1, 2, sep=None, end=None)
print(1, 2, sep=", ", file=Stream(), flush=True)
print(out)
print("to stdout", file=None)
show(lambda: print(1, sep=5))
show(lambda: print(1, end=5))
show(lambda: print(1, file=5))
show(lambda: print(1, x=5))

class Bad:
    def __str__(self):
        raise ValueError("no text")

show(lambda: print("before", Bad()))
class NoFlush:
    def write(self, text):
        pass
show(lambda: print(1, file=NoFlush(), flush=True))
