# Where hot code fails, a traceback says where, as in code that runs once.
import traceback


class Box:
    pass


def divide(items):
    total = 0
    for item in items:
        total = total + (10 *
                         item.size) // item.weight
    return total


def index(rows, n):
    i = 0
    while True:
        value = rows[i][n]
        i = i + 1


def call(f, n):
    for i in range(n):
        f(i,
          n - i)


def check(a, b):
    if b == 0:
        raise ValueError(f'{a} of {b}')
    return a / (b - 1)


def assign(box, n):
    for i in range(n):
        box[i] = box.first = i


def generator(n):
    for i in range(n):
        yield n / (n - 1 - i)


def drain(n):
    return [x for x in generator(n)]


def attempt(f, *arguments):
    try:
        f(*arguments)
    except Exception:
        traceback.print_exc(file=__import__('sys').stdout)


boxes = []
for i in range(2000):
    box = Box()
    box.size = i
    box.weight = 1
    boxes.append(box)
boxes[-1].weight = 0
attempt(divide, boxes)
del boxes[-2].weight
attempt(divide, boxes)
attempt(index, [(1, 2, 3)] * 2000, 1)
attempt(index, [(1, 2, 3)] * 2000 + [()], 2)
attempt(call, check, 3000)
attempt(call, len, 3)
attempt(assign, {}, 3)
attempt(drain, 2000)
attempt(drain, 2000)
