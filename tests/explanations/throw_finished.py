def worker():
    yield 'ready'

w = worker()
print(list(w))
w.throw(ValueError('stop'))
