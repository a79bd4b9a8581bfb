def consumer():
    r = ''
    while True:
        n = yield r
        if not n:
            return
        r = '200 OK'
c = consumer()
c.send(None)
c.send(1)
c.send(0)
