turns = 0

def patience():
    global turns
    while True:
        turns = turns + 1
        if turns == 1000:
            raise KeyboardInterrupt
    yield

def wait():
    yield from patience()

def task():
    yield 'started'
    yield from wait()
    yield 'finished'

for step in task():
    print(step)
