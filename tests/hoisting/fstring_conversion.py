def gen():
    x = f'{a!r:>{(yield b)}}'
