g = (x for x in range(3))
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_code.co_name)
print(next(g), g.send(None), g.gi_frame.f_lineno, g.gi_suspended)
print(g.close(), next(g, "closed"))
g = (x for x in range(3))
try:
    g.send(1)
except TypeError as e:
    print(e)
next(g)
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print(e)
print(next(g, "finished"))
