class Bad:
    def __str__(self): raise ValueError("str")
    __repr__ = __str__
e = ValueError("text")
e.__notes__ = [Bad(), "fine"]
raise e
