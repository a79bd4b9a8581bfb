def ticks():
    while True:
        yield 'tick'

def clock():
    yield from ticks()
    yield 'stop'

c = clock()
count = 0
while True:
    print(next(c))
    count = count + 1
    if count == 2:
        raise KeyboardInterrupt
