def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: (all([]), any([]), all([1, 0]), any([0, 1]), all("ab"), any({})))
show(lambda: all(1))
show(lambda: any(None))
show(lambda: all())
show(lambda: any([1], [2]))
def loud(values):
    for value in values:
        print("asked", value)
        yield value
show(lambda: all(loud([1, 0, 2])))
show(lambda: any(loud([0, 3, 4])))
class Wrong:
    def __bool__(self):
        raise ValueError("no truth")
show(lambda: any([0, Wrong()]))
show(lambda: all([Wrong()]))
