raise SyntaxError("two\nlines", ("file.py", 3, 1, "abc"))
