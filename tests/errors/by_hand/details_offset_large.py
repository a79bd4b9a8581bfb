raise SyntaxError("message", ("file.py", 3, 50, "abc def\n", 3, 60))
