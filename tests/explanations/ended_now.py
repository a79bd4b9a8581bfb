def pair():
    yield 'a'
    yield 'b'

p = pair()
while True:
    print(next(p))
