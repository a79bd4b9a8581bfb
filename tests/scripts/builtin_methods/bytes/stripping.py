def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for kind in (bytes, bytearray):
    b = kind(b"  xabx ")
    print(b.strip(), b.lstrip(), b.rstrip(), b.strip(b" x"), b.strip(None))
    print(b.removeprefix(b"  "), b.removesuffix(bytearray(b"x ")), b.removeprefix(b"no"))
    show(lambda: b.strip("x"))
    show(lambda: b.lstrip(1))
    show(lambda: b.rstrip("x"))
    show(lambda: b.removeprefix("x"))
    show(lambda: b.removesuffix(1))
    show(lambda: b.removesuffix())
