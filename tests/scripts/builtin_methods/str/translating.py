def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: sorted(str.maketrans("ab", "xy").items()))
show(lambda: str.maketrans("ab", "xy", "z"))
show(lambda: str.maketrans({"a": 1, 98: None}))
show(lambda: "abcz".translate(str.maketrans("ab", "xy", "z")))
show(lambda: "abc".translate({97: "AAA", 98: None, 99: 0x2603}))
show(lambda: "abc".translate({}))
show(lambda: "abc".translate([0] * 98))
show(lambda: "abc".translate({97: 0x110000}))
show(lambda: "abc".translate({97: 1.5}))
show(lambda: str.maketrans("ab", "x"))
show(lambda: str.maketrans("ab"))
show(lambda: str.maketrans({"ab": 1}))
show(lambda: str.maketrans({1.5: 1}))
show(lambda: str.maketrans(1, "a"))
show(lambda: str.maketrans("a", "b", 3))
show(lambda: "abc".translate(5))
