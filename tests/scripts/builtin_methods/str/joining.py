def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: ",".join(["a", "b"]))
show(lambda: "".join(x for x in "abc"))
show(lambda: "-".join("xyz"))
show(lambda: "-".join(()))
show(lambda: "-".join(["one"]))
show(lambda: "-".join([1]))
show(lambda: "-".join(["a", b"b"]))
show(lambda: "-".join(5))
show(lambda: "-".join())
