def lines(e):
    out = []
    tb = e.__traceback__
    while tb:
        out.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    return out

def gen():
    try:
        int("x")
    except ValueError as e:
        yield lines(e)
        yield lines(e)
        raise

g = gen()
print(next(g))
print(next(g))
try:
    next(g)
except ValueError as e:
    print(lines(e))
