class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Coded(self.message, exceptions, self.code)


group = Coded("g", [ValueError(1), TypeError(2)], 7)
part = group.subgroup(TypeError)
print(type(part).__name__, part.code, part.exceptions)


class Plain(ExceptionGroup):
    pass


print(type(Plain("g", [ValueError(1), TypeError(2)]).subgroup(TypeError)).__name__)


class Wrong(ExceptionGroup):
    def derive(self, exceptions):
        return 5


try:
    Wrong("g", [ValueError(1), TypeError(2)]).subgroup(TypeError)
except TypeError as error:
    print(error)
