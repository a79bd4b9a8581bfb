import codecs

for name in "UTF8", "latin1", "ascii", "utf_16_le", "cp1252", "utf-8-sig":
    info = codecs.lookup(name)
    print(info.name, info.encode("a")[1], len(info))
print(codecs.encode("é"), codecs.decode(b"\xc3\xa9"), "é€".encode("cp1252"), b"\x80".decode("cp1252"))
print(codecs.utf_8_decode(b"ab\xc3"), codecs.utf_8_encode("é"), codecs.latin_1_decode(b"\xe9"), codecs.ascii_encode("a"))
for action in lambda: "x".encode("foo"), lambda: b"x".decode("foo"), lambda: codecs.lookup("foo"), lambda: codecs.lookup(3), lambda: codecs.register(3), lambda: "\u20ac".encode("cp437"):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_BE)
