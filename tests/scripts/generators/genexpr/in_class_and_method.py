class C:
    n = 2
    items = [1, 2]
    first = list(x for x in items)
    try:
        second = list(x * n for x in items)
    except NameError as e:
        second = str(e)

    def get(self):
        return list(self.n * x for x in self.items)

print(C.first, C.second, C().get())
