import sys
import warnings

class Keep:
    def write(self, text):
        print("*", text.partition(":")[2], end="")

    def flush(self):
        pass


sys.stderr = Keep()
warnings.simplefilter("always")
# Without the source lines, which another module finds.
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f"f:{lineno}: {category.__name__}: {message}\n"


class MyInt(int): pass
class MyFloat(float): pass
class Number:
    def __int__(self): return MyInt(3)
    def __index__(self): return MyInt(4)
    def __float__(self): return MyFloat(2)
class Boolean:
    def __index__(self): return True


print(int(Number()))
print(float(Number()))
print("abcdef"[Number()])
print("ab"[Boolean()])


def generator():
    try:
        yield
    except ValueError as error:
        yield repr(error)


started = generator()
next(started)
print(started.throw(ValueError, "x"))
print(bool(NotImplemented))
flag = True
print(~flag)
warnings.simplefilter("error")
try:
    bool(NotImplemented)
except DeprecationWarning as error:
    print(repr(error))
