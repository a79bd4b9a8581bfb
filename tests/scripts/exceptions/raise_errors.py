def attempt(action):
    try:
        action()
    except BaseException as error:
        print(type(error).__name__, error, "|", repr(error.__cause__))


def number():
    raise 5


def string_class():
    raise str


def bad_cause():
    raise ValueError from 5


def class_cause():
    raise ValueError("x") from KeyError


def class_cause_with_arguments():
    class NeedsTwo(Exception):
        def __init__(self, a, b):
            pass

    raise NeedsTwo


def nothing():
    raise


for each in (number, string_class, bad_cause, class_cause, class_cause_with_arguments, nothing):
    attempt(each)
