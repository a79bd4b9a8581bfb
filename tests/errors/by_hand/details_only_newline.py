raise SyntaxError("message", ("file.py", 3, 1, "\n"))
