# UserDict, UserList and UserString.
from collections import UserDict, UserList, UserString

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

d = UserDict({'a': 1}, b=2)
print(d, d.data, d['a'], d.get('z', 0), 'b' in d, len(d), d | {'c': 3}, {'c': 3} | d, d.copy(), UserDict.fromkeys('xy', 0))
d |= {'q': 1}; d.update(r=2); print(d, d.pop('q'), d.setdefault('s', 9), list(d.items()), d == {'a': 1, 'b': 2, 'r': 2, 's': 9})
show(lambda: d['zz']); show(UserDict, 1, 2)

class Missing(UserDict):
    def __missing__(self, key):
        return key
print(Missing()['m'], Missing().get('m'))
l = UserList([3, 1, 2])
l.append(0); l.sort(); l.insert(1, 'i'); l.extend([7]); l += (8,)
print(l, l[1:3], type(l[1:3]).__name__, l + [1], [1] + l, l * 2, l.index(2), l.count(3), l.pop(), len(l), 7 in l, l == list(l), l.copy())
l.remove('i'); l.reverse(); del l[0]; l[0] = 'z'; print(l, l > ['a'], UserList('ab') < UserList('b')); l.clear(); print(l)
show(lambda: l[0]); show(l.remove, 1)
s = UserString('Hello')
print(s, repr(s), s + ' w', 'x' + s, s * 2, s.upper(), type(s.upper()).__name__, s[1:3], s.find('l'), s.replace('l', 'L'), s == 'Hello', s < 'I', hash(s) == hash('Hello'), 'el' in s)
print(s.split('l'), s.encode(), s.startswith('He'), UserString('%s-%s') % (1, 2), s.center(9, '*'), s.isalpha(), UserString(12), int(UserString('7')), s.removeprefix('He'), s.join(['a', 'b']))
