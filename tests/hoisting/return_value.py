def gen():
    if a:
        return (yield b)
    return (yield from c), d
