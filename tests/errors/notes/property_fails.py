class E(Exception):
    @property
    def __notes__(self): raise ValueError("notes")
raise E("x")
