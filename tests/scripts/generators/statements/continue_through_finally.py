def gen():
    n = 0
    while n < 3:
        n += 1
        try:
            if n == 2:
                continue
            yield n
        finally:
            yield ("finally", n)
    else:
        yield "else"

print(list(gen()))
