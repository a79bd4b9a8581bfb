# The operator % with a tuple display or a literal format, which are taken apart once: flags, wrong numbers of values, formats that change.
class Text(str):
    def __mod__(self, values):
        return ('mod', values)


class Right:
    def __rmod__(self, left):
        return ('rmod', left)

    def __str__(self):
        return 'right'


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def all_kinds(n, x, s):
    print('%s-%d:%05d' % (s, n, n % 1000), '%5.1f|%-5s|%+d|% d|%x|%#x|%c|%%' % (x, s, n, n, n, n, 65))
    print('%r %a %10r|%.2s|%.0f %e %G' % (s, s, s, s, x, x, x), '%i %u %o %X %#o' % (n, n, n, n, n))
    print('%s' % n, '%s' % s, '%s' % x, '%d' % x, '%.3f' % n, '%5s|%-5s|' % (n, n), '%05d|%-05d|%+05d' % (n, n, n))


def wrong():
    attempt(lambda: '%d %d' % (1,))
    attempt(lambda: '%d' % (1, 2))
    attempt(lambda: '%d %s' % (1, 2, 3))
    attempt(lambda: '%(a)s' % (1,))
    attempt(lambda: '%(a)s %(b)d' % {'a': 1, 'b': 2})
    attempt(lambda: '%*d|%-*d|%.*f' % (5, 3, 4, 2, 1, 2.25))
    attempt(lambda: '%y' % (1,))
    attempt(lambda: '%' % (1,))
    attempt(lambda: '%5' % 1)
    attempt(lambda: '%d' % ('x',))
    attempt(lambda: '%d' % 'x')
    attempt(lambda: '%x' % 1.5)
    attempt(lambda: '%c' % 'ab')
    attempt(lambda: '%c' % -1)
    attempt(lambda: 'abc' % 1)
    attempt(lambda: 'abc' % (1,))
    attempt(lambda: 'abc' % {})
    attempt(lambda: '%s' % ((1, 2),))
    attempt(lambda: '%s %s' % [1, 2])
    attempt(lambda: '%99999999999999999999d' % 1)
    attempt(lambda: '%s %d' % ('a', Right()))
    attempt(lambda: '%s' % Right())
    attempt(lambda: 5 % (1,))
    attempt(lambda: Text('%s') % (1,))
    attempt(lambda: Text('%s') % 1)


def changing(formats):
    for form in formats:
        print(form % (1, 'b'), form % (2.5, None))


def one(form, value):
    return form % (value,)


for _ in range(3):
    all_kinds(255, 2.25, 'ab')
all_kinds(-7, -0.0, 'h\xe9\U0001f600')
all_kinds(2**70, 1e16, '')
all_kinds(True, 2.5e-5, Text('t'))
wrong()
changing(['%s %s', '%r=%r', '%s %s'] + ['%s' + str(i) + '%s' for i in range(25)])
print([one('%s', v) for v in (1, (2,), 'c', [3])], one('%(x)s', 1) if False else '', one('100%% %s', 1))
for x in (0.5, 1.5, 2.5, 2.675, 1e22, 1e16, 123456789.5, 0.125, -0.125, 1e-7, 5e-324, 1.7976931348623157e308):
    print('%.0f %.1f %.2f %5.3f %.15f %.20f' % (x, x, x, x, x, x) if x < 1e100 else '%.3e' % x)
