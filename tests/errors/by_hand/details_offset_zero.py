raise SyntaxError("message", ("file.py", 3, 0, "abc def\n"))
