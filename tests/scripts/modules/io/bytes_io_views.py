# While a memoryview shows a BytesIO, nothing can change its size.
import io


def attempt(action, *arguments):
    try:
        return repr(action(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


b = io.BytesIO(b"abcdef")
before = b.getvalue()
view = b.getbuffer()
print(view.readonly, view.format, view.shape, view.tobytes(), type(view.obj).__name__, len(view))
view[1:3] = b"XY"
print(b.getvalue(), before, b.read(), b.seek(0), b.read(2), b.readline())
for action in (
        lambda: b.write(b""), lambda: b.write(b"x"), lambda: b.write("x"), b.truncate, lambda: b.truncate(1), lambda: b.truncate(-1), b.close,
        lambda: b.__setstate__((b"a", 0, None)), lambda: b.writelines([]), lambda: b.writelines([b"a"]), lambda: b.seek(1), b.tell, b.flush, b.getvalue):
    print(attempt(action))
part = view[2:4]
view.release()
print(attempt(b.write, b"x"))
part.release()
b = io.BytesIO(b"abcdef")
with b.getbuffer() as view, b.getbuffer() as other:
    other[0] = 65
    print(view[0], view == other, b.getvalue())
print(b.write(b"12"), b.getvalue(), b.seek(0, 2), b.write(b"more"), b.getvalue(), attempt(lambda: view[0]))
view = memoryview(bytearray(4))
print(b.seek(0), b.readinto(view[1:]), bytes(view))
with b.getbuffer() as view:
    print(b.seek(0), b.readinto(view[2:]), b.getvalue())
b.close()
print(attempt(b.getbuffer))
