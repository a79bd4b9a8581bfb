def f():
    return f()


try:
    f()
except RecursionError as error:
    print(error, isinstance(error, RuntimeError))


class Deep:
    def __repr__(self):
        return repr(self)


try:
    repr(Deep())
except RecursionError:
    print("in a special method")
