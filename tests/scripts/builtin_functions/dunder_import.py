def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (__import__("sys").__name__, __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Mapping"]).__name__, __import__("collections", fromlist=["abc"]).__name__))
show(lambda: __import__("no_such_module"))
show(lambda: __import__("sys.nothing"))
show(lambda: __import__("collections.nothing"))
show(lambda: __import__(""))
show(lambda: __import__(5))
show(lambda: __import__())
show(lambda: __import__("x", level=-1))
show(lambda: __import__("x", {}, {}, [], 1))
show(lambda: __import__("x", {"__name__": "a.b", "__package__": "a"}, {}, [], 1))
