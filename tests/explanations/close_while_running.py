def worker():
    yield 'ready'
    w.close()
    yield 'closed'

w = worker()
print(next(w))
print(next(w))
