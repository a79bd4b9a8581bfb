print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (2**100).bit_length(), (255).bit_count(), (-7).bit_count())
print((1024).to_bytes(2), (1024).to_bytes(4, "little"), (-1).to_bytes(2, signed=True), int.from_bytes(b"\x04\x00"), int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes([1, 2], "little"))
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).as_integer_ratio(), (5).is_integer())
print((5).__add__(3), (5).__add__("x"), (5).__truediv__(2), (7).__floordiv__(2), (5).__neg__(), (5).__bool__(), (5).__eq__(5), (5).__lt__("x"), (5).__hash__(), (5).__index__(), (1).__rsub__(5))
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (5).foo, lambda: (5)[0], lambda: (5).to_bytes(1, "middle"), lambda: int.from_bytes("x"), lambda: len(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
