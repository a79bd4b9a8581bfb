class MySyntaxError(SyntaxError): pass
raise MySyntaxError("message", ("file.py", 3, 1, "abc"))
