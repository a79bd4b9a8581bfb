def lines(e):
    out = []
    tb = e.__traceback__
    while tb:
        out.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    return out

def gen():
    """Doc."""
    x = 1
    yield x

g = gen()
try:
    g.throw(ValueError)
except ValueError as e:
    print(lines(e))
try:
    g.throw(ValueError)
except ValueError as e:
    print(lines(e))
