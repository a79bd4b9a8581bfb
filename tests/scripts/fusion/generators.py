# Generators become hot between two resumptions: they go on where they were.
def numbers(n):
    sent = 0
    i = 0
    while i < n:
        got = yield i + sent
        if got is not None:
            sent = got
        i = i + 1
    return 'end', sent


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def guarded(log):
    n = 0
    try:
        while True:
            try:
                n += 1
                if n % 3 == 0:
                    yield 'third', n
                else:
                    yield n
            except ValueError as e:
                log.append((n, str(e)))
                yield 'caught'
                n += 100
            else:
                n += 1
    finally:
        log.append(('final', n))


def nested(rows):
    for row in rows:
        for item in row:
            if item > 2:
                yield item
                continue
            elif item < 0:
                break
            yield -item
        else:
            yield 'row'


suspended = numbers(10 ** 6)
print(next(suspended), suspended.send(1000))
print(sum(numbers(3000)))
print(next(suspended), suspended.send(5))
try:
    g = numbers(2)
    next(g), next(g), g.send(7)
except StopIteration as e:
    print(e.value)
print(sum(tree(10)), list(tree(3)))
log = []
g = guarded(log)
print(next(g))
h = guarded(log)
print([next(h) for i in range(3000)][-3:])
print(next(g), g.throw(ValueError('x')), next(g), next(g))
g.close()
h.close()
print(log)
for repeat in range(3):
    print([x for x in nested([[1, 2, 3], [4, -1, 5], [], [0]] * 500)][-8:])


def squares(n):
    for i in range(n):
        yield i * i


def evens(items):
    for item in items:
        if item % 2 == 0:
            yield item


print(sum(evens(x for x in squares(3000))))
print(sum(x * y for x in range(60) for y in range(60) if x != y))
