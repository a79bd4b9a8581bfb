class P:
    def __init__(self, x): self.x = x
    def __lt__(self, other): return self.x < other.x
min([P(1), P("a")])
