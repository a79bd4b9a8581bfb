e = SyntaxError("message", ("file.py", 3, 1, "abc"))
e.lineno = 10
e.text = "changed"
e.msg = "changed message"
raise e
