from dataclasses import dataclass, field


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int
    label: str = field(default="", compare=False)


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(default=2, hash=False)


@dataclass(eq=False)
class Identity:
    a: int


print(Version(1, 2) < Version(1, 3), sorted([Version(2, 0), Version(1, 5)]), Version(1, 2, "x") == Version(1, 2, "y"), Version(1, 2) >= Version(1, 2))
print(hash(Version(1, 2)) == hash((1, 2)), hash(Hashed(1)) == hash((1,)), Identity(1) == Identity(1), Identity.__hash__ is object.__hash__)
for action in (lambda: setattr(Version(1, 2), "major", 5), lambda: delattr(Version(1, 2), "major"), lambda: setattr(Version(1, 2), "new", 5),
               lambda: Version(1, 2) < 3):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
for source in (
    "@dataclass(order=True, eq=False)\nclass C: pass",
    "@dataclass(order=True)\nclass C:\n def __lt__(self, other): pass",
    "@dataclass(frozen=True)\nclass C:\n def __setattr__(self, n, v): pass",
    "@dataclass(frozen=True)\nclass C:\n def __delattr__(self, n): pass",
    "@dataclass(unsafe_hash=True)\nclass C:\n def __hash__(self): pass",
    "@dataclass(frozen=True)\nclass C(Hashed): pass",
    "@dataclass\nclass C(Version): pass",
):
    try:
        exec(source)
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Own:
    a: int

    def __repr__(self):
        return "own repr"

    def __eq__(self, other):
        return "own eq"

    def __hash__(self):
        return 7


print(Own(1), Own(1) == 2, hash(Own(1)))
