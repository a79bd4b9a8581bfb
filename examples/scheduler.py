def work(name, rounds):
    for n in range(1, rounds + 1):
        print(name, n)
        yield
    return name + ' is done'

def run(tasks):
    waiting = list(tasks)
    while waiting:
        task = waiting.pop(0)
        try:
            next(task)
        except StopIteration as stop:
            print(stop.value)
        else:
            waiting.append(task)

run([work('A', 2), work('B', 3), work('C', 1)])
