def lines(e):
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next

def helper():
    raise ValueError("x")

def gen():
    yield 1
    helper()

def caller(g):
    next(g)
    next(g)

try:
    caller(gen())
except ValueError as e:
    lines(e)
