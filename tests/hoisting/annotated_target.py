def gen():
    a[(yield b)]: int = yield c
