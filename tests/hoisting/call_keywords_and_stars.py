def gen():
    f(*a, x, k=b, **c, l=(yield d), m=e)
