print(["  a ".strip(), "  a ".lstrip(), "  a ".rstrip(), "xxaxy".strip("xy"), "abc".lstrip("ab"), "\t\n a\u3000".strip(), "abc".removeprefix("ab"), "abc".removesuffix("bc"), "abc".removeprefix("x")])
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "aXbX".replace("X", ""), "aaa".replace("aa", "b"), "a".replace("a", "b", count=1), "".replace("", "x"), "abc".replace("", "-", 2))
print(["ab".center(6), "ab".center(5, "*"), "ab".ljust(4) + "|", "ab".rjust(4), "ab".zfill(5), "-5".zfill(5), "+".zfill(3), "abc".center(2), "ab".ljust(4, "é"), "a\tb\tc".expandtabs(4), "\t".expandtabs()])
print("abc".translate({97: "x", 98: None, 99: 100}), "hello".translate(str.maketrans("el", "ip")), str.maketrans({"a": 1}), str.maketrans("a", "b", "c"), "a-b".translate(str.maketrans("", "", "-")))
for f in (lambda: "a".center(5, "ab"), lambda: "a".replace("a"), lambda: "a".strip(1), lambda: "a".zfill("x"), lambda: str.maketrans("a", "bc"), lambda: "a".ljust(3, 1), lambda: "a".translate({97: -1}) if False else "a".translate(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
