def gen():
    a, *b[(yield c)], [d, e[(yield f)]] = g
