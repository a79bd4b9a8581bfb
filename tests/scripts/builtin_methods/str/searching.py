def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: "banana".find("an"))
show(lambda: "banana".rfind("an"))
show(lambda: "banana".find("an", 2, 4))
show(lambda: "banana".find(""))
show(lambda: "banana".rfind("", 0, -1))
show(lambda: "banana".find("x", -2))
show(lambda: "banana".index("na"))
show(lambda: "banana".rindex("na"))
show(lambda: "banana".index("x"))
show(lambda: "banana".rindex("x"))
show(lambda: "banana".count("an"))
show(lambda: "banana".count(""))
show(lambda: "banana".count("a", 2))
show(lambda: "banana".find(1))
show(lambda: "banana".count(None))
show(lambda: "banana".find("a", "b"))
show(lambda: "banana".find("a", 1.0))
show(lambda: "banana".find())
show(lambda: "banana".index("a", None, None))
show(lambda: 1 in "banana")
