class Chain:
    def one(self): return self
    def two(self): raise ValueError("two")

x = (Chain()
     .one()
     .two()
     .one())
