def gen(n):
    if n == 0:
        yield "zero"
    elif n == 1:
        yield "one"
        if n:
            yield "nested"
    elif n == 2:
        pass
    else:
        yield "many"
    yield "end"

for n in range(4):
    print(n, list(gen(n)))
