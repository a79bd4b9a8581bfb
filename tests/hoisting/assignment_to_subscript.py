def gen():
    x[(yield a)] = yield b
    x[a] = yield b
    x[(yield a)].y = b
