def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (bytes, bytearray):
    print(kind(), kind(3), kind([1, 2]), kind(b"x"), kind("a", "ascii"), kind(range(3)), kind(memoryview(b"zz")))
    show(lambda: kind("a"))
    show(lambda: kind(-1))
    show(lambda: kind([256]))
    show(lambda: kind([-1]))
    show(lambda: kind(["a"]))
    show(lambda: kind(1.5))
    show(lambda: kind(1, "ascii"))
    show(lambda: kind(1, errors="x"))
    show(lambda: kind(b"a", "ascii"))
    show(lambda: kind("é", "ascii"))
    show(lambda: kind(None))

class Has:
    def __bytes__(self):
        return b"mine"

class Wrong:
    def __bytes__(self):
        return "text"

show(lambda: bytes(Has()))
show(lambda: bytes(Wrong()))
