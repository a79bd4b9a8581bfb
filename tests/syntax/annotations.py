a: int
a: int = 1
(a): int
a.b: int = 1, 2
a[b]: c
