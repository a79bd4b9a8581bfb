def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "aé☃".encode())
show(lambda: "aé".encode("latin-1"))
show(lambda: "aé☃".encode("ascii", "ignore"))
show(lambda: "aé☃".encode("ascii", "replace"))
show(lambda: "aé☃".encode("ascii", "backslashreplace"))
show(lambda: "aé☃".encode("ascii", "xmlcharrefreplace"))
show(lambda: "é".encode("ascii"))
show(lambda: "☃☃".encode("latin-1"))
show(lambda: "\ud800".encode())
show(lambda: "\udcff".encode(errors="surrogateescape"))
show(lambda: "\ud800".encode("utf-8", "surrogatepass"))
show(lambda: "a".encode("no-such"))
show(lambda: "a".encode(1))
show(lambda: "a".encode("ascii", 1))
show(lambda: "é".encode("ascii", "no-such"))
show(lambda: "aé".encode("utf-16"))
show(lambda: "a".encode("utf-32-be"))
