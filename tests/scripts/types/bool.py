print(True + True, True * 5, -True, ~True, True / 2, True & False, True | False, True ^ True, True & 1, not True, True == 1, True is 1 if False else "", True < 2)
print(bool(), bool(0), bool("False"), str(True), repr(False), int(True), float(False), [10, 20][True], {True: "t"}[1], hash(True), isinstance(True, int), issubclass(bool, int))
print(True.real, True.bit_length(), f"{True} {True:d} {True!s:>6}", "%s %d" % (True, True), True.__class__, bool.__mro__, sum([True, True, False]), True // 1, type(True & True), type(True + False), max(True, False))
for f in (lambda: bool(1, 2), lambda: True + "a", lambda: bool(x=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
