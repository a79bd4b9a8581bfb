def echo():
    heard = yield 'ready'
    while heard != 'bye':
        heard = yield heard.upper()
    return 'left'

e = echo()
try:
    e.send('too early')
except TypeError as error:
    print(error)
print(next(e))
print(e.send('hello'))
print(e.send('again'))
try:
    e.send('bye')
except StopIteration as stop:
    print(stop.value)
