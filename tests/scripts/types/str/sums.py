# Sums of three strs or more with a literal in them, which are one node: str subclasses, what is no str, text that grows in a loop.
class Loud(str):
    def __add__(self, other):
        return 'add(' + str(self) + ',' + str(other) + ')'

    def __radd__(self, other):
        return 'radd(' + str(other) + ',' + str(self) + ')'


class Adds:
    def __add__(self, other):
        print('Adds +', repr(other))
        return 'sum'

    def __radd__(self, other):
        print(repr(other), '+ Adds')
        return 'mus'


def plain(a, n):
    print(a + '/' + 'b' + str(n), '' + '' + '', '' + a + '', 'a' + 'b' + a + 'c' + a + 'd' + a + 'e' + a + 'f' + a)
    print(f'{a}' + a + 'y', '%s' % a + a + '-' + a, a * 2 + 'z' + a)


def others(a, n):
    print(a + '/' + Loud('q') + 'z', Loud('q') + '/' + a + 'x', '' + Loud('') + '', a + Loud('') + '!')
    print(Adds() + 'x' + 'y', 'x' + Adds() + 'y', 'x' + 'y' + Adds())
    for add in (lambda: a + '/' + n + 'z', lambda: n + '/' + a + 'z', lambda: a + '/' + None, lambda: [1] + 'x' + 'y'):
        try:
            add()
        except TypeError as error:
            print(error)


def order():
    def note(x):
        print('note', x)
        return x
    print(note('a') + '-' + note('b') + note('c'))
    try:
        note('a') + note(1) + '-' + note('never')
    except TypeError as error:
        print(error)


def growing():
    text = ''
    kept = []
    for i in range(1000):
        text = text + 'ab' + str(i) + ','
        if i % 250 == 0:
            kept.append(text)
    print(len(text), text[-20:], [len(t) for t in kept], kept[1][-9:], text.count(','))
    other = kept[2] + '|' + kept[2]
    print(len(other), other[len(kept[2]) - 3:len(kept[2]) + 3])


def pairs():
    # Halves of a surrogate pair stay two characters until something joins them.
    joined = '\U0001f600' + '-' + '\u00e9' + '\uffff'
    print(len(joined), ascii(joined), ascii('x' + '\ud83d' + 'y'), len('\U0001f600' + 'a' + '\U0001f600'))


for _ in range(3):
    plain('x', 5)
others('x', 5)
order()
growing()
pairs()
try:
    def unbound():
        return 'a' + missing + 'b'
        missing = 1
    unbound()
except UnboundLocalError as error:
    print(error)
