def gen(stop):
    i = 0
    while i < 3:
        yield i
        i += 1
        if i == stop:
            break
    else:
        yield "else"

print(list(gen(2)), list(gen(9)))
