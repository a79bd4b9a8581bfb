def lines(e):
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next

def a():
    yield 1
    raise ValueError

def b():
    yield from a()

def c():
    yield from b()

try:
    for x in c():
        pass
except ValueError as e:
    lines(e)
g = c()
next(g)
try:
    g.throw(KeyError)
except KeyError as e:
    lines(e)
