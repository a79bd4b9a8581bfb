def gen():
    x = (yield a) if b else c
    y = a if (yield b) else c
    f(x, a if b else (yield c))
