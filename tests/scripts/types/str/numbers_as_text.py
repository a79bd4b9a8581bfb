# Numbers as text on the short ways: bases, grouping, fixed places with ties, signs of zero, infinities, wide fields; ints of short text.
def ints(n):
    print(hex(n), bin(n), oct(n), f'{n:x} {n:X} {n:o} {n:b} {n:#x} {n:#b} {n:,} {n:_} {n:10,} {n:<12,}| {n:^14,} {n:+,} {n:010,} {n:_x} {n:_b} {n:08b} {n:d}')
    print('%x %o %X %#o %5o|%-5x|' % (n, n, n, n, n, n), f'{n:=+9d}|{n:*^9}|{n: d}|{n:300d}' [-20:], format(n, ''), str(n), f'{n}')


def floats(x):
    print(f'{x:,.2f} {x:,} {x:,.0f} {x:12,.1f}|{x:<15,.2f}|{x:015,.2f} {x:_.2f} {x:.0f} {x:.2f} {x:+.1f} {x: .1f} {x:z.1f} {x:.1%} {x:g} {x:e}')
    print('%.0f %.2f %8.3f|%-8.1f|%+.1f|%05.1f' % (x, x, x, x, x, x), str(x), repr(x), f'{x}')


class Int(int):
    def __str__(self):
        return 'int'

    def __format__(self, specification):
        return 'format ' + specification


for n in (0, 1, -1, 255, -256, 999, 1000, -1000, 2**31, 2**63 - 1, -2**63, 2**63, -2**64, True):
    ints(n)
for x in (0.0, -0.0, 1234567.891, -1234.5, 999999.995, 1e15, 1e16, 1e22, float('inf'), float('-inf'), float('nan'), 2.675, 0.5, 1.5, 2.5, -0.5, 1e-10, 123456789012345680.0):
    floats(x)
print(f'{Int(5)} {Int(5):5} {Int(5)!r} {Int(5)!s:>5} {Int(1000):,}', '%s %d %r' % (Int(5), Int(5), Int(5)), hex(Int(255)), str(Int(5)))
for specification in ('.2', 'z', ',x', ',,', '_,', '=,', '0,', '09,', 'é<9,', '999'):
    try:
        print(ascii(format(1234567, specification))[:40])
    except ValueError as error:
        print(ascii(str(error)))
for text in ('12', '-12', '+5', ' 7 ', '1_0', '', '-', '--1', '\u0663', '-\u0663', '1e3', '9' * 18, '9' * 19, '-' + '9' * 18, '0x1', '007', '- 1', '1 2', '1\0'):
    try:
        print(int(text), int(text, 10), end=' ')
    except ValueError as error:
        print(ascii(str(error)))
print()
for c in (65, 255, 256, 0x10ffff, 0xd800, True):
    print(ascii(chr(c)), end=' ')
for c in (-1, 0x110000, 2**70):
    try:
        chr(c)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
