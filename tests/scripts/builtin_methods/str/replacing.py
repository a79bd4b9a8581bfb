def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "aXbX".replace("X", "--"))
show(lambda: "aXbX".replace("X", "-", 1))
show(lambda: "ab".replace("", "."))
show(lambda: "ab".replace("", ".", 2))
show(lambda: "ab".replace("a", "", count=1))
show(lambda: "ab".replace("a", "b", -1))
show(lambda: "ab".replace("a"))
show(lambda: "ab".replace("a", 1))
show(lambda: "ab".replace(1, "a"))
show(lambda: "ab".replace("a", "b", "c"))
show(lambda: "a\tb\t".expandtabs())
show(lambda: "a\tb\n\tc".expandtabs(4))
show(lambda: "a\tb".expandtabs(tabsize=0))
show(lambda: "a".expandtabs("x"))
