def attempt(iterate, change):
    d = {"a": 1, "b": 2}
    try:
        for _ in iterate(d):
            change(d)
        print("no error", d)
    except RuntimeError as error:
        print(error)


attempt(iter, lambda d: d.pop("a", 0))
attempt(dict.items, lambda d: d.update(c=1))
attempt(dict.values, lambda d: d.update(a=5))
attempt(reversed, lambda d: d.clear())
it = iter({1: 2, 3: 4})
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())


def swap(d):
    del d["b"]
    d["z"] = 1


d = {"a": 1, "b": 2}
try:
    for key in d:
        if key == "a":
            swap(d)
        print(key)
except RuntimeError as error:
    print(error)
