def consumer():
    while True:
        n = yield
        print('got', n)

c = consumer()
try:
    c.send(1)
except TypeError:
    next(['not', 'an', 'iterator'])
