import sys

class Refusing:
    def write(self, text):
        raise ValueError('closed')

    def flush(self):
        pass

def greet():
    print('hello')
    yield

sys.stderr = Refusing()
greet()
print('done')
