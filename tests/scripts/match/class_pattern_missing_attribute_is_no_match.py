class Partial:
    __match_args__ = ("a", "b")
    a = 1


match Partial():
    case Partial(1, 2):
        print("both")
    case Partial(a=1):
        print("only a")


class Raising:
    @property
    def a(self):
        raise RuntimeError("from the property")


try:
    match Raising():
        case Raising(a=1):
            pass
except RuntimeError as error:
    print(error)
