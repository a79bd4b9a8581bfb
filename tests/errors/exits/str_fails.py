class Bad:
    def __str__(self): raise ValueError("bad")
raise SystemExit(Bad())
