import sys


def show(label):
    print(label, repr(sys.exception()))


def nested():
    show("inherits")
    try:
        raise KeyError("inner")
    except KeyError:
        show("own")
    show("back to")


show("before")
try:
    raise ValueError("outer")
except ValueError:
    nested()
    show("still")
show("after")
