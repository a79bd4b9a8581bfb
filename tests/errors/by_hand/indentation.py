raise IndentationError("message", ("file.py", 3, 1, "abc"))
