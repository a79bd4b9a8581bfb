def gen(stop):
    for i in range(3):
        yield i
        if i == stop:
            break
    else:
        yield "else"
    for i in ():
        yield "never"
    else:
        yield "empty else"

print(list(gen(1)), list(gen(9)))
