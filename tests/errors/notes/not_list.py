e = ValueError("text")
e.__notes__ = 42
raise e
