class Descriptor:
    def __set_name__(self, owner, name):
        raise ValueError(f'no {name}')


class Recorder:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)


def define():
    class Bad:
        first = Recorder()
        second = Descriptor()


try:
    define()
except ValueError as error:
    print(error, error.__notes__)
Recorder.__set_name__(None, A := type('A', (), {}), 'by hand')
