raise SyntaxError("message", ("file.py", 3, 2, "    abc def\n", 3, 3))
