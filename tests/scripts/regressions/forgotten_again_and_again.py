# What looked after one forgotten generator looks after the next one as well.
import gc


def worker(name):
    try:
        yield name
    finally:
        print('closed', name)


def forget(name):
    next(worker(name))


for i in range(5):
    forget(i)
    gc.collect()
    print('collected', i)
