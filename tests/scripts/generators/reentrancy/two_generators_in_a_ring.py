def gen(name, get):
    yield name
    other = get()
    try:
        yield name + " resumes " + str(next(other))
    except ValueError as e:
        yield name + " " + str(e)

a = gen("a", lambda: b)
b = gen("b", lambda: a)
print(next(a), next(b))
print(next(a))
print(list(a), list(b))
