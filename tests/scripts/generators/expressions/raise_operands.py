def gen():
    raise (yield "exception") from (yield "cause")

for error, cause in ((ValueError, KeyError("c")), (ValueError("v"), None), (ValueError("v"), 5), (5, None)):
    g = gen()
    print(next(g), g.send(error))
    try:
        g.send(cause)
    except (ValueError, TypeError) as e:
        print(repr(e), repr(e.__cause__), e.__suppress_context__)
