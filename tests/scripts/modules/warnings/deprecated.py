import warnings
from warnings import deprecated

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print("!", category.__name__, message, lineno)


@deprecated("use new()")
def old(x):
    """Old."""
    return x


print(old(1), old.__name__, old.__doc__, old.__deprecated__)


@deprecated("no class")
class Old:
    def __init__(self, x):
        self.x = x


print(Old(2).x, Old.__deprecated__)


class New(Old):
    pass


print(New(3).x)


@deprecated("empty")
class Empty:
    pass


Empty()
try:
    Empty(1)
except TypeError as error:
    print(error)


@deprecated("silent", category=None)
def silent():
    return "quiet"


print(silent(), silent.__deprecated__)


@deprecated("runtime", category=RuntimeWarning, stacklevel=1)
class Hooked:
    def __init_subclass__(cls, **keywords):
        print("subclass", cls.__name__, keywords)


class Under(Hooked, a=1):
    pass


for attempt in (lambda: deprecated(3)), (lambda: deprecated("x")(3)), deprecated:
    try:
        attempt()
    except TypeError as error:
        print(error)
