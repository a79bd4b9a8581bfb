def lines(tb):
    out = []
    while tb:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out

def fail():
    raise ValueError("first")

def gen():
    yield

try:
    fail()
except ValueError as e:
    error = e
print(lines(error.__traceback__))
g = gen()
next(g)
try:
    g.throw(error)
except ValueError as e:
    print(lines(e.__traceback__))
