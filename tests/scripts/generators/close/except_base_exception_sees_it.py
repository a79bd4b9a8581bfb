def gen():
    try:
        yield
    except Exception:
        print("never")
    except BaseException as e:
        print(type(e).__name__, e.args)
        return "closed"
    else:
        print("never")

g = gen()
next(g)
print(g.close())
