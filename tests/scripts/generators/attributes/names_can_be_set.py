def gen():
    yield

g = gen()
g.__name__ = "new"
g.__qualname__ = "a.b.new"
print(g.__name__, g.__qualname__, gen.__name__, repr(g).split(" at ")[0])
for f in (lambda: setattr(g, "__name__", 5), lambda: setattr(g, "__qualname__", None), lambda: delattr(g, "__name__"),
          lambda: setattr(g, "gi_running", 1), lambda: setattr(g, "gi_yieldfrom", 1), lambda: setattr(g, "other", 1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
