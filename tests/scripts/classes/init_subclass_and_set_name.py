class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Base:
    def __init_subclass__(cls, /, label=None, **keywords):
        super().__init_subclass__(**keywords)
        print("init_subclass", cls.__name__, label)


class A(Base, label="a"):
    field = Field()


try:
    class B(Base, unknown=1):
        pass
except TypeError as error:
    print(error)
