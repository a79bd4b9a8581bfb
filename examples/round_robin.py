# A scheduler for tasks that share one thread. A task is a generator; when it yields, the next one runs. A task can start
# another one by yielding it, and one that fails does not stop the others.

def countdown(name, n):
    while n > 0:
        print(f'{name}: {n}')
        yield
        n -= 1
    return f'{name} lifts off'

def fails(name):
    yield
    raise RuntimeError(name + ' is broken')

def parent():
    print('parent starts a child')
    yield countdown('child', 2)
    print('parent goes on')
    yield
    return 'parent is done'

def run(tasks):
    queue = list(tasks)
    rounds = 0
    while queue:
        task = queue.pop(0)
        rounds += 1
        try:
            started = next(task)
        except StopIteration as stop:
            print('*', stop.value)
        except Exception as error:
            print('!', error)
        else:
            queue.append(task)
            if started is not None:
                queue.append(started)
    return rounds

print(run([countdown('A', 3), fails('B'), parent(), countdown('C', 1)]), 'turns')
