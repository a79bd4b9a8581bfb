def greet():
    print('hello')
    yield

g = greet()
del g
print('done')
