from . import square as sibling


def area(r):
    return 3 * r * r


def sibling_name():
    return sibling.__name__
