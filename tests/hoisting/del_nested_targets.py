def gen():
    del (a, b[(yield c)]), [d]
