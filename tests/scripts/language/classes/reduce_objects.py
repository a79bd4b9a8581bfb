def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Plain:
    pass


class State:
    def __init__(self):
        self.a = 1


class Slots:
    __slots__ = ('a', 'b')


class Items(list):
    pass


class Pairs(dict):
    pass


class Arguments:
    def __getnewargs__(self):
        return 1, 2


class Keywords:
    def __getnewargs_ex__(self):
        return (1,), {'k': 2}


class Wrong:
    def __getnewargs__(self):
        return 1


class Own:
    def __reduce__(self):
        return 'own'


def reduced(value, protocol=2):
    maker, arguments, *rest = value.__reduce_ex__(protocol)
    return maker.__name__, arguments, rest[:1], [list(each) for each in rest[1:] if each is not None]


slots = Slots()
slots.a = 1
show('reduced(Plain())', lambda: reduced(Plain()))
show('reduced(State())', lambda: reduced(State()))
show('reduced(slots)', lambda: reduced(slots))
show('reduced(Items([1]))', lambda: reduced(Items([1])))
show('reduced(Pairs(a=1))', lambda: reduced(Pairs(a=1)))
show('reduced(Arguments())', lambda: reduced(Arguments()))
show('reduced(Keywords())', lambda: reduced(Keywords()))
show('reduced(Wrong())', lambda: reduced(Wrong()))
show('Own().__reduce_ex__(4)', lambda: Own().__reduce_ex__(4))
show('reduced(State(), 1)', lambda: reduced(State(), 1))
show('reduced(slots, 1)', lambda: reduced(slots, 1))
show('reduced(1)', lambda: reduced(1))
show('State().__getstate__()', lambda: State().__getstate__())
show('slots.__getstate__()', lambda: slots.__getstate__())
show('object().__getstate__()', lambda: object().__getstate__())
show("'a'.__getnewargs__()", lambda: 'a'.__getnewargs__())
show('(1,).__getnewargs__()', lambda: (1,).__getnewargs__())
show('(1.5).__getnewargs__()', lambda: (1.5).__getnewargs__())
show('{1}.__reduce__()', lambda: {1}.__reduce__())
show('frozenset({1}).__reduce__()', lambda: frozenset({1}).__reduce__())
show('slice(1, 2).__reduce__()', lambda: slice(1, 2).__reduce__())
show('ValueError(1).__reduce__()', lambda: ValueError(1).__reduce__())
show('(i for i in ()).__reduce_ex__(2)', lambda: (i for i in ()).__reduce_ex__(2))
show('(lambda: 0).__reduce_ex__(2)', lambda: (lambda: 0).__reduce_ex__(2))
show('object().__reduce_ex__()', lambda: object().__reduce_ex__())
show("object().__reduce_ex__('')", lambda: object().__reduce_ex__(''))
