def gen():
    x = {**a, b: (yield c), **d}
    y = f(**a, k=(yield b))
