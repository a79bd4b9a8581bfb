def gen():
    if not (yield a):
        x = not (b or (yield c))
