s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s.indices(5), slice(None, None, -1).indices(5), s == slice(1, 10, 2), s != slice(1), hash(slice(1, 2)) == hash(slice(1, 2)), slice(1, 2) < slice(1, 3))
print(list(range(20))[s], "abcdefghij"[slice(-3, None)], (1, 2, 3)[slice(None, None, -1)])

class G:
    def __getitem__(self, key): return key
g = G()
print(g[1], g[1:2], g[::], g[1:2:3], g[:, 1], g[..., None], g[()], g[1,], g["a":"b"], g[-1:], g[[1]:{}], g[*(1, 2)], g[lambda: 0:1].stop if False else "")
class I:
    def __index__(self): return 2
print("abcdef"[I():], [0, 1, 2, 3][:I()], [5, 6, 7][I()])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: [][slice("a", 1)], lambda: [1][1.5:], lambda: "a"["b":], lambda: slice(0, 1, 0).indices(5), lambda: setattr(s, "start", 1), lambda: slice(1).indices("a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
