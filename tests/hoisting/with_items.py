def gen():
    with a as x, (yield b) as y[(yield c)], d:
        yield e
