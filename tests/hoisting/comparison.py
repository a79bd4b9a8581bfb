def gen():
    x = a < (yield b)
    y = a < (yield b) < c
    z = a < b <= (yield c) in (yield d)
