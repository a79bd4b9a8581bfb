def outer():
    def gen():
        x = a, (yield b)
    class C:
        def method(self):
            return a, (yield b)
    return gen
