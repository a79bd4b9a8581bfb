def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "  x y \n".strip())
show(lambda: "  x y \n".lstrip())
show(lambda: "  x y \n".rstrip())
show(lambda: "xxabcxx".strip("x"))
show(lambda: "abcba".strip("ab"))
show(lambda: "abcba".lstrip(None))
show(lambda: "abc".rstrip(""))
show(lambda: "abc".strip(1))
show(lambda: "abc".lstrip(b"a"))
show(lambda: "abc".rstrip("a", "b"))
show(lambda: "prefix-x".removeprefix("prefix-"))
show(lambda: "prefix-x".removeprefix("no"))
show(lambda: "x.py".removesuffix(".py"))
show(lambda: "x.py".removesuffix(""))
show(lambda: "x.py".removesuffix(1))
show(lambda: "x.py".removeprefix())
