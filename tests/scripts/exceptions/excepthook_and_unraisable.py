import sys


def hook(unraisable):
    print("unraisable:", unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg)


sys.unraisablehook = hook


def g():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


for x in g():
    break
print(sys.excepthook is sys.__excepthook__)
