def consumer():
    print('ready')
    while True:
        n = yield
        print('got', n)

c = consumer()
c.send(1)
