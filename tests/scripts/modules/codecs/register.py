import codecs


def search(name):
    print("search", name)
    if name == "double":
        return codecs.CodecInfo(lambda text, errors="strict": (text.encode() * 2, len(text)), lambda data, errors="strict": (bytes(data).decode() * 2, len(data)), name=name)
    if name == "odd":
        return codecs.CodecInfo(lambda text, errors="strict": (text, 1), lambda data, errors="strict": (data, 1))


codecs.register(search)
print("ab".encode("double"), b"ab".decode("DOUBLE"), codecs.encode("x", "double"))
for action in lambda: "a".encode("odd"), lambda: b"a".decode("odd"), lambda: "a".encode("other"):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
codecs.unregister(search)
try:
    "a".encode("double")
except LookupError as error:
    print(error)
