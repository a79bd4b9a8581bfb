def gen():
    assert (yield a), (yield b)
    assert (yield c)
    assert c, (yield d)
