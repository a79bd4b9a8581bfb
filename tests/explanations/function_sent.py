def consumer():
    n = yield
    print(n)

consumer.send(None)
