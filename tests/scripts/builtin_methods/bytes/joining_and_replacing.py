def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (bytes, bytearray):
    b = kind(b"ab")
    print(b.join([b"1", bytearray(b"2"), memoryview(b"3")]), b.join([]), b.replace(b"a", b"xx"), b.replace(b"", b".", 2))
    print(b.translate(None, b"a"), b.translate(bytes.maketrans(b"ab", b"xy")), b.translate(bytes(range(256)), delete=b"b"))
    show(lambda: b.join([1]))
    show(lambda: b.join(["a"]))
    show(lambda: b.join(1))
    show(lambda: b.replace("a", b"b"))
    show(lambda: b.replace(b"a", "b"))
    show(lambda: b.replace(b"a"))
    show(lambda: b.translate(b"short"))
    show(lambda: b.translate("x"))
    show(lambda: b.translate(None, "x"))
    show(lambda: kind.maketrans(b"ab", b"x"))
    show(lambda: kind.maketrans("ab", b"x"))
