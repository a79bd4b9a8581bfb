def gen():
    while a or (yield b):
        if c:
            break
    else:
        yield d
