e = SyntaxError("message", ("file.py", 3, 1, "abc"))
e.add_note("a note")
raise e
