a = [1, 2, 3, 4]
for key, value in ((slice(0, 4, 2), [1]), (slice(0, 1), 5), (slice(0, 4, 0), [1]), (slice("x", 1), []), (slice(None, None, -1), "ab")):
    try:
        a[key] = value
    except Exception as error:
        print(type(error).__name__, error)
for key in (slice(0, 4, 0), slice(1.5, 2)):
    try:
        del a[key]
    except Exception as error:
        print(type(error).__name__, error)
    try:
        a[key]
    except Exception as error:
        print(type(error).__name__, error)
a[1:1] = "xy"
a[::-2] = [7, 8, 9]
del a[:2]
print(a)
