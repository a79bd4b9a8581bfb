import sys


def inner():
    raise ValueError


def outer():
    inner()


try:
    outer()
except ValueError as error:
    tb = error.__traceback__
    names = []
    while tb is not None:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is error, sys.exc_info()[2] is error.__traceback__)
print(sys.exc_info())
