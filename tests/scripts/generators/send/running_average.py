def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

g = averager()
next(g)
for value in (10, 20, 60, 0.5):
    print(g.send(value))
