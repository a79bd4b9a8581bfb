def steps():
    yield 'first'
    return 'result'

s = steps()
print(next(s, None))
print(next(s, None))
