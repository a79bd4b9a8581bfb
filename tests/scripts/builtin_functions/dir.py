def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Base:
    b = 1

class C(Base):
    c = 2

    def __init__(self):
        self.i = 3

class Own:
    def __dir__(self):
        return ["z", "a"]

class Wrong:
    def __dir__(self):
        return 5

class Mixed:
    def __dir__(self):
        return [1, "a"]

def public(names):
    return [name for name in names if not name.startswith("_")]

show(lambda: (public(dir(C())), public(dir(C)), dir(Own()), public(dir(1)), public(dir("")) == sorted(public(dir(""))), public(dir(None)), public(dir([]))))
show(lambda: dir(Wrong()))
show(lambda: dir(Mixed()))
show(lambda: dir(1, 2))
def f(y, x):
    a = 1
    return dir()
show(lambda: f(1, 2))
import sys
show(lambda: ("path" in dir(sys), dir(type(sys)("m")), public(dir({})), public(dir(set())), public(dir(())), public(dir(1.5)), public(dir(1j)), public(dir(b""))))
