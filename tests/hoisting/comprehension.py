def gen():
    x = [a for a in (yield b)]
    y = f(c, (d for d in (yield e)))
