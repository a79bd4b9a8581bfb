from contextlib import contextmanager


@contextmanager
def tag(name, *, mark="-"):
    """Prints around a block."""
    print(mark, "enter", name)
    try:
        yield name.upper()
    except ValueError as error:
        print(mark, "swallowed", repr(error))
    finally:
        print(mark, "exit", name)


with tag("a") as value:
    print(value)
with tag("b", mark="+"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("other")
except KeyError as error:
    print("out", error, error.__traceback__.tb_next is None)
print(tag.__name__, tag.__doc__, tag("d").__doc__)


@tag("decorator")
def f(x):
    return x * 2


print(f(2), f.__name__)
print(f(3))
