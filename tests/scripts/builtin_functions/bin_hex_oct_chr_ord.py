def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (bin(10), bin(-10), hex(255), hex(-255), oct(8), oct(-8), bin(0), hex(True)))
show(lambda: (chr(97), chr(0x1F600), ord("a"), ord(b"a"), ord(bytearray(b"z")), ord("\U0010ffff")))
show(lambda: bin(1.5))
show(lambda: hex("x"))
show(lambda: oct(None))
show(lambda: chr(-1))
show(lambda: chr(0x110000))
show(lambda: chr("a"))
show(lambda: chr(1 << 80))
show(lambda: ord("ab"))
show(lambda: ord(""))
show(lambda: ord(b"ab"))
show(lambda: ord(1))
show(lambda: chr())
