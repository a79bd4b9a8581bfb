def gen():
    for i in range(2):
        yield i
    yield ("i is", i)
    for j in []:
        pass
    try:
        j
    except NameError as e:
        yield type(e).__name__, str(e)

print(list(gen()))
