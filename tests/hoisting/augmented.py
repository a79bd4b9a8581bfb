def gen():
    x += yield a
    x[i] += yield a
    x.y -= f((yield a))
    x[(yield i)] *= 2
