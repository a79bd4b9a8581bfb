import io

b = io.BytesIO(b"one\ntwo\nthree")
print(b.readline(), b.tell(), b.read(2), b.readlines(), b.read(), b.seek(0), list(b), b.read1())
print(b.seek(-2, 2), b.write(b"XYZ"), b.getvalue(), b.seek(20), b.write(b"!"), b.getvalue(), b.truncate(3), b.getvalue())
view = b.getbuffer()
view[0] = 65
del view
a = bytearray(2)
print(b.getvalue(), b.seek(0), b.readinto(a), a, b.readable(), b.writable(), b.seekable())
for action in lambda: b.write("x"), lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.truncate(-1), b.fileno, b.detach:
    try:
        action()
    except Exception as error:
        print(type(error), error)
b.close()
try:
    b.read()
except ValueError as error:
    print(error, b.closed)
