class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError(i)
        return i * i

class New:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration
        return self.n

print(list(Old()), list(New()), 4 in Old(), 2 in New())
for bad in (5, None, 1.5, print):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)
for k in {"a": 1, "b": 2}:
    print(k)
for c in "hé":
    print(c)
for b in b"\x00\xff":
    print(b)
