raise SyntaxError("message", ("file.py", 3, 3, "世界 x\n", 3, 5))
