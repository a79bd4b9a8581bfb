def worker():
    print('step')
    yield next(w)

w = worker()
print(next(w))
