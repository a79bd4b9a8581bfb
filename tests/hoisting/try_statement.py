def gen():
    try:
        yield a
    except B as e:
        yield b
    else:
        yield c
    finally:
        yield d
