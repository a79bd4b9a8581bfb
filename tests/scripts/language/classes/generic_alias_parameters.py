def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Parameter:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __typing_subst__(self, given):
        print('substitute', self, given)
        return given


A = Parameter('A')
B = Parameter('B')
show('list[A].__parameters__', lambda: list[A].__parameters__)
show('dict[A, list[B]].__parameters__', lambda: dict[A, list[B]].__parameters__)
show('dict[A, list[B]][int, str]', lambda: dict[A, list[B]][int, str])
show('dict[A, list[B]][int]', lambda: dict[A, list[B]][int])
show('list[A][int, str]', lambda: list[A][int, str])
show('(list[A] | int).__parameters__', lambda: (list[A] | int).__parameters__)
show('(list[A] | int)[str]', lambda: (list[A] | int)[str])
show('tuple[A, A][int]', lambda: tuple[A, A][int])
