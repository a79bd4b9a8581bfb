def inner():
    raise ValueError


def middle():
    try:
        inner()
    except ValueError:
        raise


def lines(error):
    tb, found = error.__traceback__, []
    while tb:
        found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


try:
    middle()
except ValueError as error:
    print(lines(error))
    first = error
try:
    raise first
except ValueError as error:
    print(lines(error))
