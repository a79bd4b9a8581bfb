def gen():
    yield

g = gen()
print(repr(g).split(" at ")[0], str(g).split(" at ")[0], repr(g)[-1])
print(type(g), type(g).__name__, type(g).__qualname__)
print(repr(gen).split(" at ")[0], type(gen).__name__)
e = (x for x in [])
print(repr(e).split(" at ")[0])
print([n for n in dir(g) if n.startswith("gi_") or n in ("send", "throw", "close", "__next__", "__iter__", "__name__", "__qualname__")])
print(type(g.send).__name__, g.send.__name__)
