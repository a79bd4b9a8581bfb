def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\x00\x7f\xa0é☃\ud800".encode("utf-8", "surrogatepass")), ascii("é☃\U0001f600'"), ascii(["é"]), repr([1, "a", None, ...])))
a = []
a.append(a)
d = {}
d["d"] = d
t = ([],)
t[0].append(t)
show(lambda: (a, d, t, repr({"k": a})))
show(lambda: repr())
show(lambda: ascii())
show(lambda: repr(1, 2))
class Broken:
    def __repr__(self):
        raise ValueError("broken")
show(lambda: repr([Broken()]))
show(lambda: str(Broken()))
show(lambda: f"{Broken()!r}")
