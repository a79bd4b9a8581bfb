class Seq:
    def __getitem__(self, i):
        print("get", i)
        if i == 3:
            raise IndexError
        return i * 10

def gen():
    r = yield from Seq()
    print("r", r)

print(list(gen()))
