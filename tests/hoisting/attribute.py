def gen():
    x = (yield a).b.c
    (yield a).b = (yield c).d
