class C:
    def __repr__(self): raise ValueError("repr")
c = C()
print(f"{c!r:>10}", 1)
