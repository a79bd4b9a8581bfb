b = bytearray(b"abcdef")
b[0] = 65
b[1:3] = b"xyz"
print(b)
b[::2] = [1, 2, 3, 4]
print(b)
del b[0]
del b[::2]
print(b)
b += b"!"
b *= 2
print(b, b.__alloc__() > len(b))
for key, value in ((0, 256), (0, "a"), (100, 1), ("x", 1), (slice(0, 1), 5), (slice(0, 1), "s"), (slice(0, 4, 2), b"abc")):
    try:
        b[key] = value
    except Exception as error:
        print(type(error).__name__, error)
for key in (100, "x", 1.5):
    try:
        del b[key]
    except Exception as error:
        print(type(error).__name__, error)
try:
    hash(b)
except TypeError as error:
    print(error)
