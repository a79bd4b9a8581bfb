raise SyntaxError("message", ("file.py", 3, 4, "x y z", 3, 5))
