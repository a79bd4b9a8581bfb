if (n := len("abc")) > 2:
    print(n)
while (x := n) > 0:
    n -= 1
print(x, n)
print([y := 5, y ** 2], (z := 1, 2), z)
data = [1, 2, 3, 4]
print([s for v in data if (s := v * v) > 4], s)

def f():
    if any((hit := v) > 2 for v in data):
        return hit

print(f())
print((lambda: (q := 3) + q)())
print(f"{(w := 7)} {w}")
total = 0
print([total := total + v for v in data], total)
