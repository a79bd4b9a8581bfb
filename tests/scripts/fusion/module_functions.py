# A function of a module is called without being looked for again, until something else stands under its name.
import math
import sys
import types


def root(times, x):
    result = None
    for _ in range(times):
        result = math.sqrt(x)
    return result


print(root(300, 16.0))
saved = math.sqrt
math.sqrt = lambda x: ("replaced", x)
print(root(300, 16.0))
math.sqrt = len
print(root(3, "abc"))
math.sqrt = print
root(1, "printed")
math.sqrt = int
print(root(2, "12"))
del math.sqrt
try:
    root(1, 1.0)
except AttributeError as error:
    print(error)
math.sqrt = saved
print(root(300, 25.0))
try:
    root(1, "x")
except TypeError as error:
    print(error)

made = types.ModuleType("made")


def call(times, *given):
    result = None
    for _ in range(times):
        result = made.act(given)
    return result


def plain(given):
    return "plain", given


def with_default(given, more=2):
    return given, more


def generates(given):
    yield given


def any_number(*given, **named):
    return given, named


for act in plain, with_default, generates, any_number, tuple, "abc".join, [].append:
    made.act = act
    result = call(200, "x", "y")
    print(list(result) if act is generates else result)

del made.act
made.__getattr__ = lambda name: lambda given: (name, given)
print(call(200, 1))


def two(times):
    total = 0
    for i in range(times):
        total += math.gcd(i, 12) + math.gcd(-i, 0) + math.gcd(i) + math.gcd() + math.gcd(i, 6, 4)
    return total


print(two(300))
print(math.gcd(-2**63, 2**62), math.gcd(0, 0), math.gcd(True, 3), math.gcd(2**70, 2**65 * 3))
for wrong in (1.5, "a", None):
    try:
        math.gcd(3, wrong)
    except TypeError as error:
        print(error)
