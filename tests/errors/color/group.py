e = ExceptionGroup("g", [ValueError("v"), TypeError("two\nlines")])
e.add_note("note")
raise e
