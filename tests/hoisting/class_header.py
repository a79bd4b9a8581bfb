def gen():
    class C(a, (yield b), k=(yield c)):
        pass
