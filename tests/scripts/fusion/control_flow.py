# break, continue, else, return and exceptions leave hot loops, nested and not.
def search(rows, wanted):
    steps = 0
    for row in rows:
        for item in row:
            steps += 1
            if item < 0:
                continue
            if item == wanted:
                break
        else:
            continue
        return steps, row
    else:
        steps = -steps
    return steps, None


def collatz(n):
    longest = 0
    for start in range(1, n):
        length = 0
        x = start
        while x != 1:
            if x % 2 == 0:
                x = x // 2
            elif x > 10 ** 15:
                break
            else:
                x = 3 * x + 1
            length += 1
        else:
            if length > longest:
                longest = length
    return longest


def guarded(n):
    log = [0, 0, 0, 0]
    for i in range(n):
        try:
            if i % 3 == 0:
                continue
            if i % 7 == 0:
                raise KeyError(i)
            if i == n - 1:
                break
            log[0] += 1
        except KeyError as e:
            log[1] += e.args[0]
        else:
            log[2] += 1
        finally:
            log[3] += 1
    return log


def while_else(n):
    count = 0
    while n > 0:
        n -= 1
        if n % 2:
            continue
        count += 1
    else:
        count = -count
    return count


def conditional(n):
    total = 0
    for i in range(n):
        total += (i if i % 2 else -i) + (1 if not i % 3 and i % 5 or i is None else 0)
        total = total if total is not None else 0
    return total


def unpack(n):
    a, b = 0, 1
    for i, (c, d) in enumerate([(1, 2), (3, 4)] * n):
        a, b = b, (a + b * c - d + i) % 1000
    return a, b


for repeat in range(4):
    print(search([[-1, 2, 3]] * 800 + [[7, 5, 8]], 5), search([[1]] * 900, 5))
    print(collatz(300))
    print(guarded(1001), guarded(1000))
    print(while_else(2000))
    print(conditional(3000))
    print(unpack(1000))
