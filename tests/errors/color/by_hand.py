raise SyntaxError("message", ("file.py", 3, 5, "abc def\n", 3, 8))
