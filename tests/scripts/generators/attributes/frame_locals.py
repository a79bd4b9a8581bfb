def gen(a, b=2):
    c = a + b
    yield
    d = "new"
    del a
    yield

g = gen(1)
print(dict(g.gi_frame.f_locals))
next(g)
print(dict(g.gi_frame.f_locals))
next(g)
print(sorted(g.gi_frame.f_locals.items(), key=lambda item: item[0]))
print(g.gi_frame.f_code.co_name, g.gi_frame.f_code is g.gi_code)
