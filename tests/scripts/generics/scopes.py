class Outer:
    Inner = int

    def method[T: Inner](self, x: Inner, y: T) -> Inner:
        return x

    type Alias = list[Inner]


print(Outer.method.__annotations__["x"], Outer.method.__type_params__[0].__bound__, Outer.Alias.__value__, Outer.method.__qualname__)


def make():
    local = "closed over"

    def inner[T](x=local):
        return x, T

    return inner


print(make()()[0], make().__qualname__)
try:
    T
except NameError as error:
    print(error)
