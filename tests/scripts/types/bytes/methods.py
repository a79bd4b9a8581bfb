b = b"Hello World"
print(b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase(), b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.count(108), b.find(87), b.startswith(b"He"), b.endswith((b"x", b"ld")))
print(b.split(), b.split(b"o"), b.rsplit(b"o", 1), b" a ".strip(), b"xax".strip(b"x"), b.replace(b"l", b"L", 1), b",".join([b"a", b"b"]), b"a=b".partition(b"="), b"a\nb".splitlines(), b"ab".center(6, b"*"), b"5".zfill(3), b"a\tb".expandtabs(4), b"ab".ljust(4), b"abc".removeprefix(b"a"), b"abc".translate(None, b"b"), bytes.maketrans(b"a", b"b")[97])
print(b"abc".isalpha(), b"1".isdigit(), b"a1".isalnum(), b" ".isspace(), b"A".isupper(), b"a".islower(), b"Ab".istitle(), b"\xff".isascii())
for f in (lambda: b.index(b"z"), lambda: b.find("a"), lambda: b",".join(["a"]), lambda: b.split(b""), lambda: b.replace("a", "b"), lambda: b.startswith("H"), lambda: b.strip("x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
