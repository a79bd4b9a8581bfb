import sys

def f():
    try:
        raise ValueError("v")
    except ValueError:
        try:
            raise KeyError("k")
        except KeyError:
            pass
        print(repr(sys.exception()))
        raise

try:
    f()
except ValueError as e:
    print("again", e, e.__context__)
try:
    raise
except RuntimeError as e:
    print(e)
print(sys.exception(), sys.exc_info())
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise e
except ZeroDivisionError as e:
    print(e.__context__, e)
