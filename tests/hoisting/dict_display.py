def gen():
    x = {a: b, c: (yield d), **e}
    y = {(yield a): b, **(yield c)}
