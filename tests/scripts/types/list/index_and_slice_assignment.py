a = list(range(10))
print(a[2], a[-1], a[2:5], a[::3], a[::-2], a[7:2:-1], a[100:], a[-3:], a[:])
a[0] = "zero"; a[-1] = "last"; print(a)
a[1:3] = "abc"; print(a)
a[2:2] = [99]; a[len(a):] = (1, 2); print(a)
a[::2] = range(len(a[::2])); print(a)
a[5:] = []; print(a)
del a[0], a[-1]; print(a)
del a[::2]; print(a)
a[:] = a * 2; print(a)
a[3:1] = ["x"]; print(a)
b = [1, 2, 3]
b[1:] = b; print(b)
for f in (lambda: a[50], lambda: a["x"], lambda: a[1.0], lambda: a.__setitem__(50, 1), lambda: a.__delitem__(50), lambda: a.__setitem__(slice(None, None, 2), [1]), lambda: a.__setitem__(slice(0, 1), 5), lambda: a[::0], lambda: a.__setitem__("x", 1), lambda: a[None], lambda: a[1, 2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
