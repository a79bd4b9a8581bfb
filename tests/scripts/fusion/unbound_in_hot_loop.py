# A local loses its value in a loop that has long been hot.
def run(n):
    value = 1
    i = 0
    while i < n:
        if i == n - 1:
            del value
        other = value + i
        i = i + 1
    return other


def conditional(n):
    for i in range(n):
        if i > n - 2:
            late = i
    return late


def operand_order(n):
    log = []

    def left():
        log.append('left')
        return 1

    for i in range(n):
        if i == n - 1:
            del i
            try:
                i + left()
            except UnboundLocalError as e:
                print(e, log[-1:])
            try:
                left() + i
            except UnboundLocalError as e:
                print(e, log[-1:])


for n in (5, 5000):
    try:
        run(n)
    except UnboundLocalError as e:
        print(n, e)
    print(conditional(n))
    operand_order(n)
try:
    conditional(0)
except UnboundLocalError as e:
    print(e)
