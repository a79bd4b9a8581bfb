def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (bytes, bytearray):
    b = kind(b"a,b,,c")
    print(b.split(b","), b.split(b",", 1), b.rsplit(b",", 1), kind(b" a  b ").split(), kind(b"a b c").rsplit(None, 1))
    print(b.partition(b","), b.rpartition(b","), b.partition(b"x"), b.rpartition(b"x"))
    print(kind(b"a\nb\r\nc\rd").splitlines(), kind(b"a\nb").splitlines(True))
    show(lambda: b.split(""))
    show(lambda: b.split(b""))
    show(lambda: b.rsplit(b""))
    show(lambda: b.split(1))
    show(lambda: b.partition(b""))
    show(lambda: b.rpartition("x"))
    show(lambda: b.split(b",", "x"))
