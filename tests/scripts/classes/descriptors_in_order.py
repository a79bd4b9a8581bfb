class Data:
    def __get__(self, instance, owner):
        return "data descriptor"

    def __set__(self, instance, value):
        print("set", value)


class NonData:
    def __get__(self, instance, owner):
        return "non-data descriptor" if instance is not None else "on the class"


class C:
    data = Data()
    plain = NonData()


c = C()
c.__dict__.update(data="in the instance", plain="in the instance")
print(c.data, "|", c.plain, "|", C.plain)
c.data = 5
del c.__dict__["plain"]
print(c.plain)
try:
    del c.data
except AttributeError as error:
    print(error)
