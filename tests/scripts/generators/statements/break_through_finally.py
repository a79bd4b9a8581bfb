def gen():
    for i in range(3):
        try:
            yield i
            if i == 1:
                break
        finally:
            yield ("finally", i)
    else:
        yield "never"
    yield "after"

print(list(gen()))
