class C:
    def __enter__(self): return self
    def __exit__(self, *a): return False
with C() as c, C() as d:
    print(1 / 0)
