def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


b = bytearray(b"abc")
view = memoryview(b)
show(lambda: b.append(1))
show(lambda: b.extend(b"x"))
show(lambda: b.pop())
show(lambda: b.clear())
show(lambda: b.__delitem__(0))
show(lambda: b.__iadd__(b"x"))
b[0] = 120
print(bytes(view))
view.release()
show(lambda: b.append(1))
print(b)
