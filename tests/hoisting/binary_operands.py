def gen():
    x = a + (yield b) * c - (yield d)
    y = 1 + (yield b)
    return -(yield e)
