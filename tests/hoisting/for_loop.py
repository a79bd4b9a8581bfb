def gen():
    for x in (yield a):
        yield x
    for x[(yield b)] in c:
        d
    else:
        yield e
