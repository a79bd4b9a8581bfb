def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (bytes, bytearray):
    b = kind(b"\xb9\x01\xef ab")
    print(b.hex(), b.hex(":"), b.hex(" ", 2), b.hex("_", -2), b.hex(sep=b"-", bytes_per_sep=4))
    print(kind.fromhex("B9 01ef"), kind.fromhex(""))
    print(kind("é☃", "utf-8").decode(), kind(b"\xe9").decode("latin-1"), kind(b"\xff").decode(errors="replace"), kind(b"a\xff").decode("ascii", "ignore"), kind(b"\xff").decode("ascii", "backslashreplace"))
    show(lambda: kind.fromhex("x"))
    show(lambda: kind.fromhex("a b"))
    show(lambda: kind.fromhex(1))
    show(lambda: b.hex(1))
    show(lambda: b.hex("::"))
    show(lambda: b.hex("é"))
    show(lambda: b.decode())
    show(lambda: b.decode("ascii"))
    show(lambda: b.decode("no-such"))
    show(lambda: b.decode(1))
    show(lambda: kind(b"\xe2\x98").decode())
