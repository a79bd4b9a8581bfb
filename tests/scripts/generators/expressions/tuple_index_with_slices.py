class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

def gen():
    s = Show()
    print(s[1:(yield "a"), ::(yield "b"), (yield "c")])
    s[(yield "d"):2, ...] = 5
    s[*(yield "e"), 0] = (yield "f")
    del d["k"][(yield "g")]

d = {"k": {7: 8}}
g = gen()
x = next(g)
sent = iter([1, 2, 3, 4, "value", [5, 6], 7])
while True:
    print(x)
    try:
        x = g.send(next(sent))
    except StopIteration:
        break
print(d)
