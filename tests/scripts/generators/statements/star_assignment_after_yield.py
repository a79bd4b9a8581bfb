def gen():
    while True:
        try:
            a, *b, c = yield
            print(a, b, c)
        except (ValueError, TypeError) as e:
            print(e)

g = gen()
next(g)
for value in ("ab", "abcd", [1], 5, (1, 2, 3), {"k": 1, "l": 2}):
    g.send(value)
