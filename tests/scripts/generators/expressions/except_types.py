def gen(error):
    try:
        raise error
    except (yield "type 1"):
        print("first")
    except ((yield "type 2"), (yield "type 3")) as e:
        print("second", repr(e))
    yield "after"

def run(error, answers):
    g = gen(error)
    x = next(g)
    try:
        for a in answers:
            print("->", x)
            x = g.send(a)
        print("->", x)
    except ValueError as e:
        print("out", repr(e))

run(ValueError(1), [ValueError])
run(ValueError(2), [KeyError, IndexError, ValueError])
run(ValueError(3), [KeyError, IndexError, TypeError])
