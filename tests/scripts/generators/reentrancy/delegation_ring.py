def gen(name, get):
    yield name
    try:
        yield from get()
    except ValueError as e:
        yield name + " caught " + str(e)

a = gen("a", lambda: b)
b = gen("b", lambda: a)
print(next(a), next(b))
print(list(a))
print(list(b))
