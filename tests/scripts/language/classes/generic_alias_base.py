def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Base(list[int]):
    pass


class Both(dict[str, int], object):
    pass


class Entries:
    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return (Base,)


class Made(Entries()):
    pass


class Wrong:
    def __mro_entries__(self, bases):
        return [int]


print(Base.__bases__, Base.__orig_bases__, Both.__mro__, Made.__bases__)


def wrong():
    class Bad(Wrong()):
        pass


show('not a tuple', wrong)
show('type()', lambda: type('X', (list[int],), {}))
