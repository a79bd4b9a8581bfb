print(chr(65), chr(233), chr(0x1f600), repr(chr(0)), repr(chr(0xd800)), ord("a"), ord("é"), ord("😀"), ord(b"a"), hex(255), hex(-255), hex(0), oct(8), oct(-8), bin(5), bin(-5), hex(2**70), bin(True))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: ord(""), lambda: ord("ab"), lambda: ord(5), lambda: hex(1.5), lambda: hex("a"), lambda: oct(None), lambda: bin([]), lambda: chr(2**70), lambda: ord(b"ab"), lambda: chr(), lambda: hex()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
