class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["x"]


class BadElement:
    __match_args__ = (1,)


class Twice:
    __match_args__ = ("x",)
    x = 1


def attempt(action):
    try:
        action()
    except TypeError as error:
        print(error)


def too_many():
    match NoArgs():
        case NoArgs(1):
            pass


def two_for_int():
    match 1:
        case int(1, 2):
            pass


def no_tuple():
    match BadArgs():
        case BadArgs(1):
            pass


def no_string():
    match BadElement():
        case BadElement(1):
            pass


def repeated():
    match Twice():
        case Twice(1, x=1):
            pass


def no_class():
    function = len
    match 1:
        case function():
            pass


for each in (too_many, two_for_int, no_tuple, no_string, repeated, no_class):
    attempt(each)
