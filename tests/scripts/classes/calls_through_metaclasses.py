# What calling a class does when its metaclass says so, does not say so, or says so later.
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name


class Square(Shape):
    def __init__(self, side):
        super().__init__('square')
        self.side = side


class Abstract(ABC):
    def __init__(self, x):
        self.x = x

    @abstractmethod
    def run(self):
        pass


class Concrete(Abstract):
    def run(self):
        return self.x


class Counting(type):
    calls = 0

    def __call__(cls, *arguments):
        Counting.calls += 1
        return super().__call__(*arguments)


class Counted(metaclass=Counting):
    def __init__(self, x):
        self.x = x


class Quiet(type):
    pass


class Plain(metaclass=Quiet):
    def __init__(self, x):
        self.x = x


class AbstractError(Exception, metaclass=ABCMeta):
    def __init__(self, code):
        super().__init__('code', code)
        self.code = code


def make(cls, *arguments):
    return cls(*arguments)


for turn in range(3):
    print(make(Square, turn).side, Square(turn).name, Concrete(turn).run(), Counted(turn).x, Counting.calls, Plain(turn).x)
    try:
        Abstract(turn)
    except TypeError as e:
        print(e)
    try:
        raise AbstractError(turn)
    except AbstractError as e:
        print(e.args, e.code)
    if turn == 1:
        Quiet.__call__ = lambda cls, *arguments: type.__call__(cls, 'said by the metaclass')
        Abstract.__abstractmethods__ = frozenset()
        print(Abstract(turn).x)
        Abstract.__abstractmethods__ = frozenset(['run'])

del Quiet.__call__
print(Plain(4).x)
try:
    Square()
except TypeError as e:
    print(e)
Square.__init__ = lambda self: 1
try:
    Square()
except TypeError as e:
    print(e)


class Deleting:
    def __init__(self):
        self.a, self.b, self.c, self.d = 1, 2, 3, 4


def remove(names):
    item = Deleting()
    for name in names:
        delattr(item, name)
    item.e = 5
    return item, item.__dict__


for names in ['', 'a', 'd', 'bc', 'cb', 'abcd', 'dcba', 'ca']:
    for turn in range(2):
        item, attributes = remove(names)
        print(names, attributes, [getattr(item, name, '-') for name in 'abcde'])
item = Deleting()
del item.b
try:
    del item.b
except AttributeError as e:
    print(e)
item.b = 'again'
print(item.b, item.d, list(vars(item)))
