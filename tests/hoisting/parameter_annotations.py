def gen():
    def f(a: (yield b) = (yield c), *, d: e = (yield g)) -> (yield h):
        pass
