def gen():
    errors = 0
    for i in range(4):
        try:
            x = yield i
            if x:
                raise x
        except ValueError as e:
            errors += 1
            yield ("error", errors, e.args)
        else:
            yield "fine"
        finally:
            i += 100
            yield ("finally", i)
    return errors

g = gen()
print(next(g), g.send(ValueError("a")), next(g), next(g), next(g), next(g), next(g))
print(g.send(ValueError("b")), list(g))
