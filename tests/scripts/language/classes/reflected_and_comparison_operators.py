class N:
    def __init__(self, v): self.v = v
    def __radd__(self, o): return ("radd", o)
    def __rmul__(self, o): return ("rmul", o)
    def __sub__(self, o): return NotImplemented
    def __lt__(self, o): return ("lt", o) if not isinstance(o, N) else NotImplemented
    def __gt__(self, o): return ("gt", o if not isinstance(o, N) else "N")
    def __contains__(self, x): return x == self.v
    def __neg__(self): return "neg"
    def __invert__(self): return "invert"
    def __index__(self): return self.v
    def __bool__(self): return self.v > 0
    def __hash__(self): return 7
    def __eq__(self, o): return NotImplemented

n = N(2)
print(1 + n, "a" * n, n < 5, 5 > n, 5 < n, n < N(3), 2 in n, 3 in n, -n, ~n, [10, 20, 30][n], bool(N(0)), hash(n), n == n, n == 5, n != 5)
print(hex(n), range(n), "abc"[n:], [0] * n if False else "")
for f in (lambda: n - 1, lambda: 1 - n, lambda: n + 1, lambda: n <= n, lambda: +n, lambda: n()):
    try:
        f()
    except TypeError as e:
        print(e)
