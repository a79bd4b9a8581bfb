print(" a  b c ".split(), " a  b c ".split(" "), "a,b,,c".split(","), "a,b,c".split(",", 1), "a b c".split(None, 1), "".split(), "".split(","), "a--b--c".rsplit("--", 1), " a b ".rsplit(None, 1), "abc".split("x"))
print("a\nb\r\nc\x0bd\u2028e".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"), "abc".rpartition("x"))
print(",".join("abc"), "".join([]), "-".join(["x"]), ", ".join(str(i) for i in range(3)), "ab".join(("1", "2", "3")))
for f in (lambda: "a".split(""), lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".partition(""), lambda: "a".split(1), lambda: "a".split(",", "b"), lambda: "a".rsplit("")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
