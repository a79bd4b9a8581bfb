def g(): raise ValueError("g")
def f(n):
    if n == 0: g()
    f(n - 1)
def start(): f(7)
start()
