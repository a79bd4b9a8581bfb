names = ["isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper"]
for text in (b"", b"abc", b"ABC", b"Abc Def", b"123", b"a1", b" \t\x0b", b"\xe9", b"Ab1Cd"):
    print(text, *[name for name in names if getattr(text, name)()])
    assert [getattr(text, name)() for name in names] == [getattr(bytearray(text), name)() for name in names]
for name in names:
    try:
        getattr(b"a", name)(1)
    except TypeError as error:
        print(error)
