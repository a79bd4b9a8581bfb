def gen():
    print(f(a), (yield b), c)
