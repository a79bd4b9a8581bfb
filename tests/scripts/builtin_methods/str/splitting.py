def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: " a  b c ".split())
show(lambda: "a,b,,c".split(","))
show(lambda: "a,b,,c".split(",", 1))
show(lambda: "a,b,,c".rsplit(",", 1))
show(lambda: "a b c".rsplit(maxsplit=1))
show(lambda: "a b c".split(None, 1))
show(lambda: "".split())
show(lambda: "".split(","))
show(lambda: "a".split(""))
show(lambda: "a".rsplit(""))
show(lambda: "a".split(1))
show(lambda: "a".split(",", "x"))
show(lambda: "a\nb\r\nc\x0bd\u2028e".splitlines())
show(lambda: "a\nb\r\nc".splitlines(True))
show(lambda: "a\nb".splitlines(keepends=False))
show(lambda: "a=b=c".partition("="))
show(lambda: "a=b=c".rpartition("="))
show(lambda: "abc".partition("="))
show(lambda: "abc".rpartition("="))
show(lambda: "abc".partition(""))
show(lambda: "abc".rpartition(1))
show(lambda: "abc".splitlines(1, 2))
