raise ExceptionGroup("two\nlines", [ValueError("also\ntwo")])
