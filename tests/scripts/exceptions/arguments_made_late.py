# args, value and code as they follow from the arguments, in whatever order they are asked for and changed.
class Own(Exception):
    pass


class WithInit(Exception):
    def __init__(self, code, text='default'):
        self.code = code
        if code > 1:
            super().__init__(text, code)


class WithNew(Exception):
    def __new__(cls, *arguments):
        made = super().__new__(cls, 'from new')
        made.given = arguments
        return made


class Slotted(Exception):
    __slots__ = ('extra',)


class Stop(StopIteration):
    pass


class Key(KeyError):
    def __str__(self):
        return 'Key ' + super().__str__()


class Group(ExceptionGroup):
    pass


class Meta(type):
    def __call__(cls, *arguments):
        return super().__call__('through the metaclass', *arguments)


class WithMeta(Exception, metaclass=Meta):
    pass


def show(make):
    try:
        try:
            raise make()
        except StopAsyncIteration:
            print('never')
    except BaseException as e:
        print(type(e).__name__, e.args, e.args is e.args, str(e), repr(e), getattr(e, 'value', '-'), getattr(e, 'code', '-'))


for make in [
    lambda: Own, lambda: Own(), lambda: Own('a'), lambda: Own('a', 2), lambda: Own(('a', 2)), lambda: WithInit(1), lambda: WithInit(2),
    lambda: WithInit(2, text='given'), lambda: WithNew('x'), lambda: WithNew, lambda: Slotted(1), lambda: Stop(1), lambda: Stop((1, 2)), lambda: Stop,
    lambda: Key('k'), lambda: KeyError('k'), lambda: KeyError, lambda: KeyError(1, 2), lambda: StopIteration(3), lambda: StopIteration(3, 4),
    lambda: StopIteration, lambda: SystemExit(3), lambda: SystemExit(3, 4), lambda: SystemExit, lambda: ValueError(None), lambda: WithMeta('m'),
    lambda: WithMeta, lambda: OSError(2, 'no'), lambda: WithInit, lambda: Own(wrong=1), lambda: ValueError(wrong=1), lambda: 3, lambda: int,
]:
    show(make)

stop = StopIteration(1)
stop.args = (2, 3)
print(stop.value, stop.args)
stop = StopIteration(1)
stop.value = 4
print(stop.value, stop.args)
stop = StopIteration(1)
stop.__init__(5)
print(stop.value, stop.args)
stop = StopIteration((1, 2))
print(stop.args, stop.value)
stop = SystemExit(1)
stop.args = ()
print(stop.code, stop.args)


def returns(value):
    return value
    yield


for value in [None, 1, (1, 2), (), StopIteration(1)]:
    try:
        next(returns(value))
    except StopIteration as e:
        print(repr(e.value), e.args, repr(e))
        e.args = ('other',)
        print(repr(e.value), e.args)

try:
    {}[(1, 2)]
except KeyError as e:
    print(e.args, e)
Own.__init__ = lambda self, *arguments: print('patched', arguments)
print(Own(1, 2).args)
del Own.__init__
print(Own(1, 2).args)
Own.__new__ = staticmethod(lambda cls: 'not an exception')
try:
    raise Own
except TypeError as e:
    print(str(e).split(' at 0x')[0])
