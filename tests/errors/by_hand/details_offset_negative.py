raise SyntaxError("message", ("file.py", 3, -1, "abc def\n", 3, -1))
