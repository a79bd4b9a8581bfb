from collections.abc import Mapping


class Upper(Mapping):
    def __getitem__(self, key):
        return key.upper()

    def __iter__(self):
        return iter(["a", "b"])

    def __len__(self):
        return 2

    def get(self, key, default=None):
        print("get", key)
        return self[key]


match Upper():
    case {"a": x, "zz": y}:
        print(x, y)
match Upper():
    case {"a": x, **rest}:
        print(x, rest)
match Upper():
    case {"a": x, "b": y, "c": z}:
        print("three")
    case _:
        print("its length is two")
