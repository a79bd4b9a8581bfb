raise SyntaxError("message", ("file.py", 3))
