b = b"hello\x00\xff"
print(b, b[0], b[-1], b[1:3], b[::-1], len(b), list(b"ab"), b + b"x", b"ab" * 2, b"l" in b, 104 in b, b"a" < b"b", b == b"hello", hash(b"a") == hash(b"a"))
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes.fromhex("00 ff 1A"), b.hex(), b"\x01\x02\x03\x04".hex(":"), b"\x01\x02\x03".hex("-", 2))
print(repr(b"it's"), repr(b'"'), repr(b"\t\n\r\\\x7f"), str(b"a"), b"abc".decode(), bytes(b"a%d" % 5), b"%s-%x" % (b"q", 255))
for f in (lambda: b[10], lambda: b["a"], lambda: b + "s", lambda: "s" + b, lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("s"), lambda: bytes([None]), lambda: "a" in b, lambda: 300 in b, lambda: b < "a", lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes(1.5), lambda: b.foo):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
