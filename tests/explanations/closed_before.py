def consumer():
    while True:
        n = yield
        print('got', n)

c = consumer()
next(c)
c.close()
c.send(1)
