raise SyntaxError("message", ("file.py", 3, 7, "    abc def\n", 3, 9))
