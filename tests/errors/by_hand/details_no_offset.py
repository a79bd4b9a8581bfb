raise SyntaxError("message", ("file.py", 3, None, "abc def\n"))
