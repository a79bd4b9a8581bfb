def gen():
    if (yield a):
        b
    elif (yield c):
        d
    else:
        yield e
