def gen(fail):
    try:
        yield "try"
        if fail:
            raise ValueError("v")
    except ValueError as e:
        yield "except"
        print(repr(e))
    else:
        yield "else"
    finally:
        yield "finally"
    yield "after"

print(list(gen(False)))
print(list(gen(True)))
