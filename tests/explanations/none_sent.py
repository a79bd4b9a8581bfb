def consumer():
    print('no yield in here')

c = consumer()
c.send(None)
