raise SyntaxError("message", ("file.py", None, 5, "abc def\n"))
