def greet():
    print('hello')
    yield

greet()
print('done')
