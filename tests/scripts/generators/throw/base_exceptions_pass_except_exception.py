def gen():
    while True:
        try:
            yield
        except Exception as e:
            print("caught", repr(e))

for error in (KeyboardInterrupt, SystemExit(3), BaseException("b"), GeneratorExit):
    g = gen()
    next(g)
    g.throw(IndexError(1))
    try:
        g.throw(error)
    except BaseException as e:
        print("out", repr(e))
