def lines(e):
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next

def gen():
    x = 1
    while True:
        x += (
            yield x
        )

g = gen()
next(g)
g.send(2)
try:
    g.throw(ValueError)
except ValueError as e:
    lines(e)
