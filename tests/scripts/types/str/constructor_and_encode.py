print(str(), str(5), str(None), str([1, "a"]), str(b"abc", "ascii"), str(b"\xc3\xa9", "utf-8"), str(b"x"), str(object=5), str("é".encode(), encoding="utf-8", errors="strict"))
print("é😀".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"), "a".encode("utf-16-le"), b"\xff".decode("latin-1"), b"\xffa".decode("utf-8", "replace"), b"a\xff".decode("ascii", "ignore"))
for f in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"a\xc3".decode(), lambda: "a".encode("nope"), lambda: "\ud800".encode(), lambda: str(5, "ascii"), lambda: str("a", "ascii"), lambda: b"\x80".decode("ascii"), lambda: "日本".encode("latin-1")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class S:
    def __str__(self): return "S!"
    def __repr__(self): return "repr S"
class R:
    def __repr__(self): return "only repr"
class Bad:
    def __str__(self): return 5
    def __repr__(self): return None
print(S(), [S()], str(R()), f"{S()} {S()!r}", "%s %r" % (S(), S()))
for f in (str, repr):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
