class Secret:
    __hidden = 1
    _visible = 2
    __dunder__ = 3

    def get(self):
        return self.__hidden

    def __private(self):
        return "private"

    def call(self):
        return self.__private()


print(Secret().get(), Secret._Secret__hidden, Secret().call(), sorted(n for n in vars(Secret) if "idden" in n or "unde" in n and n == "__dunder__"))
try:
    Secret.__hidden
except AttributeError as error:
    print(error)


class ___:
    __x = 1


print("__x" in vars(___))
