def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "hello".startswith("he"))
show(lambda: "hello".startswith(("x", "h")))
show(lambda: "hello".startswith("l", 2))
show(lambda: "hello".startswith("lo", -2))
show(lambda: "hello".endswith("lo"))
show(lambda: "hello".endswith(()))
show(lambda: "hello".endswith("l", 0, 4))
show(lambda: "hello".endswith(("a", "o"), 1))
show(lambda: "hello".startswith(1))
show(lambda: "hello".startswith(("x", 1)))
show(lambda: "hello".endswith([]))
show(lambda: "hello".endswith(("x", b"y")))
show(lambda: "hello".startswith())
show(lambda: "hello".startswith("h", "x"))
