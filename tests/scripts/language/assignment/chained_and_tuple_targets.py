a = b = c = []
b.append(1)
print(a, b is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, s] = (1, 2), "ab"
print(p, q, r, s)
i = 0
i, items = 1, [0, 0]
i, items[i] = 0, "at the new i"
print(i, items)
z = w, = [5]
print(z, w)
() = ""
[] = ()
