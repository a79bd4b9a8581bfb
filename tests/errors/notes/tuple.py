e = ValueError("text")
e.__notes__ = ("a", "b")
raise e
