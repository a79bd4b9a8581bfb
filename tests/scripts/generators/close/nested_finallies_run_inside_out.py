def gen():
    try:
        try:
            try:
                yield
            finally:
                print("inner")
        except GeneratorExit:
            print("middle")
            raise
    finally:
        print("outer")

g = gen()
next(g)
g.close()
