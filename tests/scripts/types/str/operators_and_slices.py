s = "héllo😀"
print(s[0], s[-1], s[1:3], s[::-1], s[::2], s[5:1:-2], s[10:], s[-100:2], len(s), s * 2, 3 * "ab", s + "x", "a" * 0, "a" * -5)
print("a" < "b", "a" < "aa", "Z" < "a", "é" > "z", "😀" > "\uffff", "abc" == "abc", "a" != "A", "" < "a", hash("") == hash(""), "abc" is not None)
print([c for c in "aé😀"], list(reversed("abc")), sorted("hello"), max("hello"), "l" in s, "ll" in s, ord("😀"), chr(233), "%s" % s)
for f in (lambda: s[10], lambda: s["a"], lambda: s[1.5], lambda: s + 1, lambda: 1 + s, lambda: s * "a", lambda: s * 1.5, lambda: "a" - "b", lambda: s[::0], lambda: "a" < 1, lambda: setattr(s, "x", 1), lambda: s.foo, lambda: s.__setitem__, lambda: -s, lambda: s()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
