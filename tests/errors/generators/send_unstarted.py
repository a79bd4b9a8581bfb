def averager():
    total = 0
    while True:
        total += yield total
a = averager()
a.send(5)
