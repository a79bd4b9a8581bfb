def gen():
    x = [a, *b, (yield c), *d]
    y = (a, (yield b))
    z = {a, (yield b), *c}
