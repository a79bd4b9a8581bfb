# Strs that split, strip, lower and slices give, many times over, as dict keys and otherwise: they are shared inside, and nobody sees it.
class Word(str):
    def lower(self):
        return 'LOWER'

    def __eq__(self, other):
        print('eq')
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def count(text, counts):
    for word in text.split(' '):
        word = word.strip('.,').lower()
        if word in counts:
            counts[word] = counts[word] + 1
        else:
            counts[word] = 1
        key = word[:1]
        counts[key] = counts.get(key, 0) + 1
    return counts


text = ' '.join(['The', 'quick,', 'brown', 'fox.', 'x' * 40, '\xc9cole', '\u0394\u03a3', '\U0001f600face', 'a', ''] * 300)
print(sorted(count(text, {}).items()))
print(len(count(' '.join('w%d' % (i * 7919 % 5000) for i in range(20000)), {})))

# Many different ones, and then few again.
for _ in range(3):
    print(len(set('-'.join(str(i) for i in range(15000)).split('-'))), len(set(('ab cd ' * 5000).split())))

print([ascii(w) for w in ' \t a\u2003b\x1cc\x85d '.split()], 'a,,b,'.split(','), 'a--b--'.split('--'), ''.split(','), ''.split(), 'abc'.split('abc'))
print('a b c d'.split(' ', 2), 'a  b c'.split(None, 1), 'a,b,c'.split(',', 0), ' a b '.split(None, 0))
print('  '.strip(), 'xx'.strip('x'), 'xaxbx'.lstrip('x'), 'xaxbx'.rstrip('x'), ascii('\U0001f600a\U0001f600'.strip('\U0001f600')), ascii('\ud83da\ud83d'.strip('\ud83d')))
print('ABC'.lower(), 'aBcDeFgHiJkLmNoPqRs'.lower(), '\xc9A'.lower(), '\u0391\u03a3'.lower(), '[@`{Z'.lower(), 'Ab'.lower(), 'z'.lower(), 'Q'.lower(), 'ABCDEFG\u0130'.lower())

word = Word('AbC')
print(word.lower(), str.lower(word), type(str.lower(word)), type(word.strip()), type(Word('abc').strip()), type(str.lower(Word('abc'))), type(word[:]), word[0:2])
counts = {'abc': 1}
print(Word('abc') in counts, counts.get(Word('abc')), counts)
counts = {Word('abc'): 1}
print('abc' in counts, 'abcd'[:3] in counts, counts['x abc'.split()[1]])


class Changes:
    """Changes the dict while it is searched."""
    def __init__(self, table):
        self.table = table

    def __hash__(self):
        return hash('key')

    def __eq__(self, other):
        self.table['more' + str(len(self.table))] = 1
        return False


table = {}
table[Changes(table)] = 1
print(table.get('key'), table.get('k e y'.replace(' ', ''), 'none'), len(table))
table['key'] = 2
print(table['key'], 'key' in table, len(table) > 3)
del table['key']
print('key' in table, table.get('key'))


def asked(table):
    """A str is looked up where another key has its hash and compares equal to it."""
    print('key' in table, table['key'], table.get('key'))
    table['key'] = 5
    table['key'] += 1
    print(len(table), table['key'], table.pop('key'), len(table))


class Alike:
    def __hash__(self):
        return hash('key')

    def __eq__(self, other):
        print('asked')
        return other == 'key'


asked({Alike(): 4})
