raise SyntaxError("message", ("file.py", 3, 7, "\tabc\tdef\n", 3, 9))
