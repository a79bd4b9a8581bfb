class C:
    def __enter__(self): return 5
    def __exit__(self, *a): return False
with C() as (a, b):
    pass
