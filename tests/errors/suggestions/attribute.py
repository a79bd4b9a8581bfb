class C:
    def __init__(self): self.length = 1
C().lenght
