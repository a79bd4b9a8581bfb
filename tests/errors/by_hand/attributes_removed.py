e = SyntaxError("message", ("file.py", 3, 1, "abc"))
e.text = None
e.filename = None
raise e
