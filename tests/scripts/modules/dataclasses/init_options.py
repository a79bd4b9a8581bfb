from dataclasses import KW_ONLY, InitVar, dataclass, field


@dataclass
class Many:
    a: int
    seed: InitVar[int]
    _: KW_ONLY
    b: int
    c: int = 3
    d: int = field(default=4, kw_only=False)
    made: int = field(init=False)
    counted: int = field(init=False, default=9)
    listed: list = field(init=False, default_factory=lambda: [1])

    def __post_init__(self, seed):
        self.made = self.a + seed


many = Many(1, 2, b=5)
print(many, Many.__match_args__, Many.__doc__)
print(Many(1, 2, 40, b=5).d)
for wrong in (lambda: Many(1, 2), lambda: Many(1, 2, 3, 4), lambda: Many(1, b=2)):
    try:
        wrong()
    except TypeError as error:
        print(error)


@dataclass(kw_only=True)
class Keywords:
    x: int = 1
    y: int


print(Keywords(y=2))


@dataclass
class Mine:
    self: int
    other: int = 2


print(Mine(1))


@dataclass(init=False, repr=False)
class Bare:
    x: int = 5


print(Bare().x, "Bare object" in repr(Bare()))


class Descriptor:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner=None):
        return 100 if instance is None else instance.__dict__.get("kept")

    def __set__(self, instance, value):
        instance.__dict__["kept"] = value * 2


@dataclass
class Described:
    d: int = Descriptor()


print(Described().d, Described(4).d)
