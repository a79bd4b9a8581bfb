type A = int
type A[T] = list[T]
type = 1
type(x)
type: int
def f[T: (int, str), *Ts, **P](): pass
class C[T: int = str, *Ts = *a, **P = [b]](D): pass
