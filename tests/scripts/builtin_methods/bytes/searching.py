def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (bytes, bytearray):
    b = kind(b"banana")
    print(b.find(b"an"), b.rfind(b"an"), b.find(97), b.find(b"x"), b.index(b"na", 3), b.rindex(b"a"), b.count(b"a"), b.count(97, 2), b.count(b""))
    print(b.startswith(b"ba"), b.startswith((b"x", b"b")), b.endswith(b"na", 0, -1), b.endswith(()), 97 in b, b"nan" in b)
    show(lambda: b.index(b"x"))
    show(lambda: b.rindex(b"x"))
    show(lambda: b.find("a"))
    show(lambda: b.find(256))
    show(lambda: b.count(None))
    show(lambda: b.startswith("a"))
    show(lambda: b.endswith(("a",)))
    show(lambda: b.startswith([b"a"]))
    show(lambda: "a" in b)
    show(lambda: 300 in b)
    show(lambda: b.find(b"a", "x"))
