def f():
    if True:
        for i in range(3):
            while True:
                try:
                    x = [i / 0]
                finally:
                    pass
f()
