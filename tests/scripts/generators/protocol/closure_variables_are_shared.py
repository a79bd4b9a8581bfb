def make():
    total = 0
    def gen():
        nonlocal total
        while True:
            total += 1
            yield total
    def get():
        return total
    return gen, get

gen, get = make()
a, b = gen(), gen()
print(next(a), next(b), next(a), get())
