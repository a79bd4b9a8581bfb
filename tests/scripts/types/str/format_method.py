class P:
    x = 5
    items = [1, {"k": "v"}]
    def __format__(self, spec):
        return "P(" + spec + ")"

print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{a} {b!r}".format(a=1, b="x"), "{0.x} {0.items[0]} {0.items[1][k]}".format(P()), "{:>5}|{:^5}|{:<5}|".format(1, 2, 3), "{{}} {{{}}}".format(1))
print("{:{}}|{:{w}.{p}f}".format("a", 5, 3.14159, w=8, p=2), "{0:spec}".format(P()), "{!s:>4}|{!r}|{!a}".format("a", "b", "é"), "{:,} {:_} {:%}".format(1234567, 1234567, 0.5), "{0[a]} {0[1]}".format({"a": 1, 1: 2}), "".format(), "x".format(1))
print("{a[0]}{b.x}".format_map({"a": [7], "b": P}), "{:d} {:5}|".format(True, True), "{:s}".format("s"), "{:*>{n}}".format("r", n=4))
for f in (lambda: "{}".format(), lambda: "{} {0}".format(1), lambda: "{0} {}".format(1), lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{!x}".format(1), lambda: "{0.foo}".format(1), lambda: "{0[5]}".format([1]), lambda: "{:d}".format("a"), lambda: "{!}".format(1), lambda: "{0[}".format(1), lambda: "{1}".format(1), lambda: "{a b}".format(**{"a b": "ok"}), lambda: "{0!rr}".format(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
