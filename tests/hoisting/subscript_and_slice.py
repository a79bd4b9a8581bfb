def gen():
    x = a[(yield b)]
    y = a[b:(yield c):d]
    z = a[b:c, (yield d)]
