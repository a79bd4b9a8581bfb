for error in (Exception(), Exception(1), Exception(1, 2), KeyError("k"), KeyError(), KeyError(1, 2), OSError(2, "No such file"), OSError(2, "No such file", "name"),
              OSError("just text"), StopIteration(5), SystemExit(3), ImportError("m", name="n"), AttributeError("a"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"),
              UnicodeEncodeError("ascii", "\xe9", 0, 1, "bad"), UnicodeTranslateError("\xe9", 0, 1, "bad"), SyntaxError("s", ("f", 1, 2, "text"))):
    print(type(error).__name__, error.args, str(error), repr(error), sep=" | ")
