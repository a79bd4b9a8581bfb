def steps(values):
    for value in values:
        match value:
            case [x, y]:
                got = yield x
                print("got", got)
                yield y
            case int(n) if n > 10:
                yield from range(n, n + 2)
            case _:
                yield "other"


g = steps([[1, 2], 20, None])
print(next(g))
print(g.send("sent"))
print(list(g))
