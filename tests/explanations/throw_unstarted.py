def worker():
    try:
        yield 'ready'
    except ValueError:
        yield 'recovered'

w = worker()
print(w.throw(ValueError('stop')))
