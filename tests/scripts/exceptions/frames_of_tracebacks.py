# The frame of a traceback's entry is the frame itself while it runs, and can be looked at when it has ended.
import sys


def entries(exception):
    entry = exception.__traceback__
    while entry is not None:
        yield entry
        entry = entry.tb_next


def names(exception):
    return [(entry.tb_frame.f_code.co_name, entry.tb_lineno) for entry in entries(exception)]


def fail(depth):
    local = depth * 10
    if depth == 0:
        raise ValueError('deep')
    try:
        fail(depth - 1)
    finally:
        local = local + 1


def looks_while_it_runs():
    x = 1
    try:
        fail(1)
    except ValueError as e:
        own = e.__traceback__.tb_frame
        print(own is sys._getframe(), own.f_locals['x'])
        x = 2
        print(own.f_locals['x'])
        kept = e
    try:
        fail(0)
    except ValueError as e:
        print(e.__traceback__.tb_frame is own, kept.__traceback__.tb_frame is own)
    x = 3
    return kept


kept = looks_while_it_runs()
print(names(kept))
print([entry.tb_frame.f_locals.get('x') for entry in entries(kept)])
print([entry.tb_frame.f_locals.get('local') for entry in entries(kept)])


def several_in_one_frame():
    found = []
    for i in range(3):
        try:
            fail(i)
        except ValueError as e:
            found.append(e)
    i = 'last'
    return found


found = several_in_one_frame()
print([names(e) for e in found])
print(len({id(e.__traceback__.tb_frame) for e in found}), [e.__traceback__.tb_frame.f_locals['i'] for e in found])


def handles_then_leaves():
    try:
        fail(0)
    except ValueError as e:
        first = e
    state = 'leaving'
    raise KeyError(first)


try:
    handles_then_leaves()
except KeyError as e:
    first = e.args[0]
    print(names(e), names(first), first.__traceback__.tb_frame is e.__traceback__.tb_next.tb_frame)
    print(first.__traceback__.tb_frame.f_locals['state'])


def reraised():
    try:
        fail(1)
    except ValueError as e:
        try:
            raise
        except ValueError as again:
            print(again is e, names(again))
            raise again from None


try:
    reraised()
except ValueError as e:
    print(names(e), e.__traceback__.tb_frame is sys._getframe())


def generator():
    y = 'in the generator'
    try:
        yield 1
    except ValueError as e:
        print(e.__traceback__.tb_frame is sys._getframe(), sys.exception() is e)
        yield e
    y = 'changed'
    raise KeyError('end')


g = generator()
next(g)
e = g.throw(ValueError('thrown'))
print(names(e), e.__traceback__.tb_frame is g.gi_frame)
try:
    next(g)
except KeyError as end:
    print(names(end), end.__traceback__.tb_next.tb_frame is e.__traceback__.tb_frame, e.__traceback__.tb_frame.f_locals['y'])
print(g.gi_frame)


def called_in_a_handler():
    print(names(sys.exception()), sys.exc_info()[2].tb_frame.f_locals['z'])


def calls():
    z = 'caller'
    try:
        fail(0)
    except ValueError:
        called_in_a_handler()


calls()
