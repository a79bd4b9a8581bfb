def gen():
    e = "outer"
    try:
        1 / 0
    except ZeroDivisionError as e:
        yield str(e)
        yield "still " + type(e).__name__
    try:
        print(e)
    except UnboundLocalError as error:
        yield str(error)

print(list(gen()))
