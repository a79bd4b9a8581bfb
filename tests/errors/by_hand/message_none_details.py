raise SyntaxError(None, ("file.py", 3, 1, "abc"))
