def gen():
    del a, b[(yield c)], d
    del (yield a).b
