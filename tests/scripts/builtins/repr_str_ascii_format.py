print(repr("a'b"), str("a'b"), ascii("é"), repr([1, "a", None]), repr((1,)), repr({}), repr({1: "a"}), repr(set()), repr({1}), repr(1.0), repr(True), repr(...), repr(int), repr(len), repr(range(3)), repr(slice(1)), repr(b"x"), repr(ValueError("v")))
print(format(5), format(5, "03"), format("a", ">3"), format([1]), format(None, ""), format(1.5, ".2f"), "{!r}".format("a"))
a = []; a.append(a); print(a)
d = {}; d["d"] = d; print(d)
t = ([],); t[0].append(t); print(t)
for f in (lambda: repr(), lambda: repr(1, 2), lambda: format(), lambda: format([], "5"), lambda: format(5, 6), lambda: format("a", "d"), lambda: str(1, 2, 3, 4), lambda: ascii()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class O:
    pass
print(repr(O()).split(" at ")[0], str(O())[-1], repr(O), format(O())[:9], repr(O.__init__ is object.__init__))
nested = []
for i in range(100000):
    nested = [nested]
try:
    repr(nested)
except RecursionError as e:
    print(type(e).__name__, e)
