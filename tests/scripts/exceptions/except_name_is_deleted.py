error = "outer"
try:
    raise ValueError
except ValueError as error:
    pass
try:
    error
except NameError as problem:
    print(problem)


def f():
    try:
        raise ValueError
    except ValueError as e:
        del e
    try:
        e
    except UnboundLocalError as problem:
        print(problem)


f()
