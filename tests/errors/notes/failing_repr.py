class Bad:
    def __repr__(self): raise ValueError("repr")
e = ValueError("text")
e.__notes__ = Bad()
raise e
