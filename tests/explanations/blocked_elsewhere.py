def ticks():
    while True:
        yield 'tick'

def clock():
    yield 'start'
    yield from ticks()
    yield 'stop'

def show():
    count = 0
    for word in clock():
        print(word)
        count = count + 1
        if count == 3:
            raise KeyboardInterrupt

show()
