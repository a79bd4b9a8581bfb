def g(): yield from g()
try: next(g())
except RecursionError as e: print('RE', e)
def chain(n):
    if n == 0:
        try:
            x = yield 'a'
            print('got', x)
            yield 'b'
        finally: print('fin')
        return 'r'
    return (yield from chain(n-1))
for depth in (1, 5, 23, 24, 25, 26, 60, 500):
    c = chain(depth)
    print(next(c), c.send(depth))
    try: next(c)
    except StopIteration as e: print(e.value)
    c = chain(depth); next(c)
    try: c.throw(ValueError('x'))
    except ValueError as e: print('VE', e)
    c = chain(depth); next(c); print(c.close())
    c = chain(depth); next(c); m = c.gi_yieldfrom; print(c.gi_running, m.gi_running)
    print(next(m))
    try: next(c)
    except StopIteration as e: print(e.value)
