for e in (ValueError(), ValueError("x"), ValueError("x", 2), ValueError(5), ValueError(None), KeyError("k"), KeyError(), KeyError(1, 2), OSError(2, "No such"), OSError(2, "No such", "file"),
          StopIteration(3), SystemExit(4), ImportError("i"), NameError("n", name="n") if False else NameError("n"), AttributeError("a"), ValueError("it's"), ValueError('"q"'), ValueError([1]), ValueError(("t",))):
    print(str(e), repr(e), e.args, sep=" | ")
e = ValueError("x")
e.args = (1, 2)
print(e, repr(e))
e.args = "ab"
print(e.args)
