# What flows through a yield from: values in both directions, an exception, a return value; then an iterator that is no generator.
def inner():
    try:
        got = yield '一'
        print('inner got', got)
        yield '二'
    except ValueError as error:
        print('inner caught', error)
        yield '救'
    return '完成'


def middle():
    result = yield from inner()
    print('middle got', result)
    return result * 2


def outer():
    print('outer got', (yield from middle()))
    last = yield from [10, 20]
    yield last


o = outer()
print(next(o))
print(o.send('你好'))
print(o.throw(ValueError('不行')))
for value in o:
    print(value)
