from contextlib import ContextDecorator


class Track(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *details):
        print("end", details[0])
        return False


@Track()
def add(a, b):
    """Adds."""
    print("adding")
    return a + b


print(add(1, b=2), add.__name__, add.__doc__)
try:
    add(1, "x")
except TypeError as error:
    print(error)
with Track() as track:
    print(type(track).__name__)
