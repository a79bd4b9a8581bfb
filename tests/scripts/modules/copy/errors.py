import copy
import copyreg


class Uncopyable:
    def __reduce_ex__(self, protocol):
        raise TypeError(f"no protocol {protocol}")


class WithoutReduce(type):
    pass


class Registered:
    def __init__(self, x):
        self.x = x


def generator():
    yield


copyreg.pickle(Registered, lambda made: (Registered, (made.x + 1,)))
print(copy.copy(Registered(1)).x, copy.deepcopy(Registered(2)).x)
for value in Uncopyable(), generator():
    for function in copy.copy, copy.deepcopy:
        try:
            function(value)
        except TypeError as error:
            print(error)
try:
    copy.replace(3, x=1)
except TypeError as error:
    print(error)


class Replaceable:
    def __replace__(self, /, **changes):
        return changes


print(copy.replace(Replaceable(), a=1), issubclass(copy.Error, Exception), copy.error is copy.Error)
