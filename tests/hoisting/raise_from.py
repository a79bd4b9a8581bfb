def gen():
    raise (yield a) from (yield b)
