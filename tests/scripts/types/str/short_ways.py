# Builtins of text on the short ways: repr, codecs, repetition, join, splitlines, replace, list, slices and subscripts, padding by formats.
for t in ("abc","it's",'q"q','b\\s','\n','','é','\ud800',"'\"",'a~ '):
    print(repr(t), f'{t!r}' .encode('utf8','backslashreplace'), f'{t!a}', f'{t!r:>8}'.encode('utf8','backslashreplace'), '%r %a' % (t.encode('utf8','backslashreplace'), t))
print("h\xe9llo".encode("latin-1"), "abc".encode("ascii"), b"h\xc3\xa9\xf0\x9f\x98\x80".decode() == "h\xe9\U0001f600", b"abc".decode("utf8"), "x".encode("UTF-8"), ascii(b"\xe9".decode("latin1")))
for e in ('ascii','latin-1'):
    try: 'a\u0416b'.encode(e)
    except UnicodeEncodeError as x: print(x)
for b in (b'\xc3', b'\xff', b'a\xed\xa0\x80'):
    try: b.decode()
    except UnicodeDecodeError as x: print(x)
print('ab'*0,'ab'*1,'ab'*5,'abc'*7,''*9,'\U0001F600'*3)
print(','.join(['a','','b']), ''.join([]), ''.join(['','']), '-'.join(('x',)), ', '.join(str(i) for i in range(3)))
for bad in ([1,'a'],['a',None],5):
    try: ','.join(bad)
    except TypeError as x: print(x)
for s in ('a\nb\r\nc\rd','a\n','\n\n','','abc','a\r','a\r\n','x\x1cy\x85z\u2028w\v\f'):
    print([ascii(q) for q in s.splitlines()], [ascii(q) for q in s.splitlines(True)])
print('aaa'.replace('a','bb'),'aaa'.replace('aa','b'),'abc'.replace('x','y'),'abc'.replace('','-'),'aaa'.replace('a','b',2),'abc'.replace('b',''),'aaa'.replace('a','b',0))
print(list('héy\U0001F600'), list(''), list('abc'), sorted('hello'))
class S(str):
    def __iter__(self): return iter([1,2])
print(list(S('abc')), [*S('q')], ''.join(reversed('abc')))
for s in ('abcdef', 'h\U0001F600llo', [1,2,3,4], (1,2,3,4), b'abcd', range(9)):
    print([s[a:b] for a in (None,0,1,-1,-9,9,2**70) for b in (None,0,2,-1,-9,9,-2**70)][::5])
t=(1,2,3); print(t[:] is t, t[0:99] is t)
class I:
    def __index__(self): return 1
print('abc'[I():], [1,2,3][:I()], 'abc'[True:], 'abc'[:None])
try: 'abc'[1.5:]
except TypeError as e: print(e)
try: {}[1:2]
except Exception as e: print(type(e).__name__, e)
class G:
    def __getitem__(self, k): return k
print(G()[1:2], G()[:], G()['a':])
for t in ('', 'ab', 'héé', 'a\U0001F600b', 'abcdef'):
    for f in ('5','<5','>5','^5','^6','*^7','.2','5.2','>5.3s','05','s','.0','>300','\U0001F600^6', '0<4'):
        x = format(t, f), '{:{}}'.format(t, f), ('{:'+f+'}').format(t)
        assert len(set(x)) == 1
        print(x[0], end='|')
    print(f'{t:>5}|{t:<5}|{t:^5}|{t:.1}|{t!s:>4}|{t!r:>9}')
for f in ('+5','=5',' 5','#5','z5',',','d','05d','=','5.','>5x','_', '>>'):
    try: print(format('ab', f))
    except ValueError as e: print(f, e)
for f in ('+5','=5','d'):
    try: print(f'{"ab":{f}}')
    except ValueError as e: print(f, e)
try: f'{"ab":=5}'
except ValueError as e: print(e)
class S(str):
    def __format__(self, s): return 'S' + s
print(f'{S("x"):>5}', '{:>5}'.format(S('x')), f'{S("x")}', f'{S("x")!s:>3}')
s='héy\U0001F600'
print([s[i] for i in range(-4,4)], 'abc'[-1], 'abc'[True])
for i in (3,-4,2**70):
    try: 'abc'[i]
    except IndexError as e: print(e)
print({1,2,3}, set([1,1,True,1.0]), set('hello') == {'h','e','l','o'}, 5 in {5.0}, set([float('nan')]*2).__len__())
