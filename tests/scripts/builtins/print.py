import sys
print()
print(1, "a", None, [1, "x"], sep="-", end="!\n")
print("a", "b", sep="")
print("x", end="")
print("y", file=sys.stdout, flush=True)
print("none", sep=None, end=None)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print("to", "writer", 5, file=w, end="E")
print(w.parts)
print(*[1, 2], *"ab")
for f in (lambda: print(sep=5), lambda: print(end=5), lambda: print(x=1), lambda: print("a", file=5)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
sys.stdout.write("written\n")
print("é😀\t|", "\\", "\x41")
