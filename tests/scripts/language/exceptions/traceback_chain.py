def lines(e):
    out = []
    tb = e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out

def a():
    b()

def b():
    try:
        c()
    finally:
        pass

def c():
    raise ValueError

try:
    a()
except ValueError as e:
    print(lines(e))

def reraises():
    try:
        c()
    except ValueError as e:
        raise e

try:
    reraises()
except ValueError as e:
    print(lines(e))
try:
    raise e2 if False else KeyError().with_traceback(None)
except KeyError as e:
    print(lines(e))
