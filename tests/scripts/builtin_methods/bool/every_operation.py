def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (bool(), bool([]), bool("x"), True + True, True & 1, True & False, True | 2, True ^ True, ~False + 0 if False else -1, not True))
show(lambda: (True.__and__(False), True.__rand__(1), True.__or__(1.5), True.__xor__(False), True.__repr__(), True.__bool__(), True.real))
show(lambda: (True.from_bytes(b"\x01"), True.to_bytes(), True.__index__(), f"{True:d}", f"{True:>6}", str(True), True == 1, hash(True)))
show(lambda: bool(1, 2))
show(lambda: bool(x=1))
show(lambda: True & 1.5)
show(lambda: type("T", (bool,), {}))

class Wrong:
    def __bool__(self):
        return 1

class Negative:
    def __len__(self):
        return -1

class Lettered:
    def __len__(self):
        return "x"

class Huge:
    def __len__(self):
        return 1 << 70

show(lambda: bool(Wrong()))
show(lambda: bool(Negative()))
show(lambda: bool(Lettered()))
show(lambda: bool(Huge()))
show(lambda: len(Huge()))
show(lambda: len(Negative()))
