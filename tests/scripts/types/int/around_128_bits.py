# Ints around 64 and 128 bits, where the way in which they are kept changes: every operation on every pair of them.
import operator

edges = [0, 1, 2, 3, 7, 10, 1 << 31, 1 << 32, (1 << 53) + 1, 10 ** 18, 10 ** 19]
for bits in (62, 63, 64, 65, 96, 126, 127, 128, 129, 192):
    edges += [(1 << bits) - 1, 1 << bits, (1 << bits) + 1]
edges += [10 ** 37, 10 ** 38 - 1, 10 ** 38, 12345678901234567890 * 10 ** 19, (1 << 100) + (1 << 63)]
edges += [-n for n in edges[1:]]


def outcome(operation, *operands):
    try:
        return operation(*operands)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def fold(total, value):
    for character in repr(value):
        total = (total * 31 + ord(character)) % 1000000007
    return total


class Counted(int):
    pass


for operation in (
    operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod, divmod, operator.truediv,
    operator.and_, operator.or_, operator.xor, operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge,
):
    total = 0
    for left in edges:
        for right in edges:
            result = outcome(operation, left, right)
            total = fold(total, result)
            if outcome(operation, Counted(left), right) != result or outcome(operation, left, Counted(right)) != result:
                print("differs for a subclass:", operation.__name__, left, right)
    print(operation.__name__, total)

for operation in (
    operator.neg, operator.pos, operator.invert, abs, hash, float, bool, str, hex, oct, bin,
    int.bit_length, int.bit_count, "{:,}".format, "{:>60d}".format, "%d".__mod__,
):
    total = 0
    for number in edges:
        total = fold(total, outcome(operation, number))
    print(getattr(operation, "__name__", "?"), total)

for operation in (operator.lshift, operator.rshift):
    total = 0
    for number in edges:
        for count in (-1, 0, 1, 31, 62, 63, 64, 65, 100, 126, 127, 128, 129, 200):
            total = fold(total, outcome(operation, number, count))
    for number in edges:
        total = fold(total, outcome(operator.rshift, number, 1 << 70))
        total = fold(total, outcome(operator.rshift, number, -1 << 70))
    print(operation.__name__, total)

for operation in (pow, lambda number, exponent: pow(number, exponent, (1 << 89) - 1), lambda number, exponent: pow(number, exponent, -(1 << 90))):
    total = 0
    for number in edges:
        for exponent in (0, 1, 2, 3, 17):
            total = fold(total, outcome(operation, number, exponent))
    print(total)

keys = {number: index for index, number in enumerate(edges)}
print(all(keys[int(str(number))] == index for index, number in enumerate(edges)), len(keys) == len(set(edges)))
print(all(number + 1 - 1 == number and hash(number * 3 // 3) == hash(number) for number in edges))
print(all(int(f"  {number}\n") == number == int(f"{number:_}") == int(hex(number), 16) for number in edges))

for text in ("1" * 38, "1" * 39, "-" + "9" * 37, "+" + "9" * 38, "0" * 30 + "7", "12345678901234567890x", "1234567890123456789 ", "-" + " " + "1" * 20,
             "1" * 20 + "_" + "1" * 10, "1" * 20 + "__" + "1", "\u0661" * 25, "1" * 37 + "\u0660"):
    print(outcome(int, text))

print(0 / -(1 << 70), 0 / (1 << 70), True + (1 << 64), (1 << 64) - True, True / (1 << 80), False * (1 << 80), -(1 << 127) // -1, -(1 << 127) % -1)
print(((1 << 127) - 1) + 1, -(1 << 127) - 1, -(-(1 << 127)), abs(-(1 << 127)), ~(1 << 127), ~-(1 << 127), (1 << 126) * 2, (1 << 63) * (1 << 63))
