class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        print("prepare", name, keywords)
        return {"prepared": True}

    def __new__(mcs, name, bases, namespace, **keywords):
        print("new", name, "prepared" in namespace)
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", name)

    def __call__(cls, *args):
        print("call", args)
        return super().__call__(*args)


class C(metaclass=Meta, option=1):
    def __init__(self, x):
        self.x = x


print(C(5).x, type(C).__name__)
