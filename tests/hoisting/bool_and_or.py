def gen():
    x = a and (yield b) and c
    y = (yield a) or b or (yield c)
    z = a and b or (yield c)
