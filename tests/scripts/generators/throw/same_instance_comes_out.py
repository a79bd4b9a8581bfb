def gen():
    yield 1

g = gen()
next(g)
error = ValueError("mine")
try:
    g.throw(error)
except ValueError as e:
    print(e is error)

def lines(tb):
    while tb:
        yield tb.tb_lineno, tb.tb_frame.f_code.co_name
        tb = tb.tb_next

print(list(lines(error.__traceback__)))
