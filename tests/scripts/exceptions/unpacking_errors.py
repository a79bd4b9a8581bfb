def attempt(source):
    try:
        exec(source)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


for source in ("a, b = 1", "a, b = [1]", "a, b = [1, 2, 3]", "a, b = iter([1, 2, 3])", "a, *b = []", "a, b, *c = [1]", "[] = [1]", "(a, b), c = [1, 2]", "a, b = None",
               "*a, b = ()", "for a, b in [(1,)]: pass", "a, b = {1: 2}"):
    attempt(source)
