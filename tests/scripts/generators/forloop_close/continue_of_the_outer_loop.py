def gen(name):
    try:
        yield from range(3)
    finally:
        print("closed", name)

def f():
    for a in gen("outer"):
        try:
            for b in gen("inner"):
                if b == a:
                    raise KeyError(b)
        except KeyError:
            continue
        finally:
            print("finally", a)
    else:
        print("else")

f()
