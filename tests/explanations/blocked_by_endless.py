def consumer():
    while True:
        got = yield
        print('got', got)
        if got == 3:
            raise KeyboardInterrupt

def produce():
    result = yield from consumer()
    print('all consumed')
    return result

p = produce()
next(p)
n = 0
while True:
    n = n + 1
    p.send(n)
