import codecs

codecs.register_error("mine", lambda e: (f"<{e.start}-{e.end}>", e.end))
print("aéèb".encode("ascii", "mine"), b"a\xffb".decode("utf8", "mine"), "a\ud800b".encode("utf-16-le", "mine"), "€".encode("cp1252", "mine"))
codecs.register_error("bytes", lambda e: (b"?!", e.end))
print("aéb".encode("ascii", "bytes"))
for name, answer in ("none", None), ("far", ("", 99)), ("wrong", ("é", 2)), ("text", (3, 2)):
    codecs.register_error(name, lambda e, answer=answer: answer)
    for action in lambda: "aéb".encode("ascii", name), lambda: b"a\xffb".decode("ascii", name):
        try:
            print(action())
        except Exception as error:
            print(name, type(error).__name__, error)
error = UnicodeEncodeError("ascii", "aéb", 1, 2, "why")
for name in "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "mine":
    print(name, codecs.lookup_error(name)(error))
for action in lambda: codecs.lookup_error("no-such"), lambda: "é".encode("ascii", "no-such"), lambda: codecs.register_error("x", 3), lambda: codecs.strict_errors(error), lambda: codecs.ignore_errors(3):
    try:
        action()
    except Exception as failure:
        print(type(failure).__name__, failure)
