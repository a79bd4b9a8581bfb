import enum
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, auto


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7
    NONE = 0


print(list(Perm), Perm.RWX, repr(Perm.R | Perm.W), repr(Perm(0)), repr(~Perm.R), Perm.R & Perm.W, bool(Perm.R & Perm.W))
print(Perm.R in Perm.RWX, list(Perm.RWX), len(Perm.RWX), repr(Perm.R ^ Perm.RWX), Perm(6).name, Perm(6).value)


class Auto(Flag):
    A = auto()
    B = auto()
    C = A | B
    D = auto()


print([(name, member.value) for name, member in Auto.__members__.items()], Auto(3) is Auto.C, Auto(5))


class Number(IntFlag):
    A = 1
    B = 4


print(Number.A | Number.B, repr(Number.A | 8), repr(Number(-1)), repr(~Number.A), Number.A + 1, repr(Number(0)), repr(2 | Number.A))
for boundary in FlagBoundary:
    class Bounded(Flag, boundary=boundary):
        A = 1
        C = 4

    for value in (5, 2, 7, -1, -2, 8):
        try:
            print(boundary, value, repr(Bounded(value)))
        except ValueError as error:
            print(boundary, value, error)


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Odd(Flag):
    N = None
    B = 1
    M = 6


for function in (
    lambda: 1 in Perm.R, lambda: Perm.R | 1, lambda: 1 & Perm.R, lambda: Perm("a"), lambda: Perm(8), lambda: Odd.N | Odd.B, lambda: Odd.B & Odd.N,
    lambda: ~Odd.N, lambda: Odd(2), lambda: repr(Odd(6)), lambda: list(Odd), lambda: list(Odd.M), lambda: enum.show_flag_values(22),
    lambda: enum.show_flag_values(-1), lambda: list(enum._iter_bits_lsb(Perm.RWX)),
):
    attempt(function)
for arguments in (5,), (5, 8), (-5,), (-5, 8), (0,), (0, 4), (~10,), (~10, 5):
    print(enum.bin(*arguments))
