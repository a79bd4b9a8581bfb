class C:
    x = 1
    def __init__(self): self.y = 2
c = C()
print(getattr(c, "x"), getattr(c, "y"), getattr(c, "z", "default"), hasattr(c, "x"), hasattr(c, "z"), hasattr([], "append"), hasattr(5, "real"))
setattr(c, "z", 3); setattr(C, "w", 4)
print(c.z, c.w, c.__dict__)
delattr(c, "z")
print(hasattr(c, "z"))
for f in (lambda: getattr(c, "q"), lambda: getattr(c), lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: delattr(c, "q"), lambda: hasattr(c, 5), lambda: setattr(c, "a"), lambda: getattr(5, "q"), lambda: delattr(c, "x"), lambda: delattr(c, 5), lambda: getattr(c, "q", 1, 2), lambda: setattr([], "x", 1), lambda: getattr("s", "q"), lambda: getattr(C, "q"), lambda: getattr(len, "q"), lambda: getattr(f, "q")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class G:
    def __getattr__(self, name):
        if name.startswith("dyn"):
            return name.upper()
        raise AttributeError("no " + name)
print(G().dynamic, hasattr(G(), "other"), getattr(G(), "other", "default"))
try:
    G().missing
except AttributeError as e:
    print(e)
