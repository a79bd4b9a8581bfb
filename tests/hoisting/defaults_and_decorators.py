def gen():
    @a((yield b))
    def f(x=(yield c), *, k=d, l=(yield e)):
        pass
    g = lambda x, y=(yield f): x
