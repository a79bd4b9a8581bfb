raise SyntaxError("message", (None, 3, 5, "abc def\n"))
