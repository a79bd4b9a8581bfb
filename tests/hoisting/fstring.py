def gen():
    x = f'{a!r:>5} {(yield b)} {c}'
    y = f'{a:{(yield b)}}'
    z = f'{(yield a)!r:{b}}'
