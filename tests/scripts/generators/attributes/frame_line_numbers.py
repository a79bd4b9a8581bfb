def gen():
    x = 1
    yield x

    yield (
        x +
        1)
    for i in "ab":
        yield i

g = gen()
print(g.gi_frame.f_lineno)
for _ in g:
    print(g.gi_frame.f_lineno)
print(g.gi_frame)
