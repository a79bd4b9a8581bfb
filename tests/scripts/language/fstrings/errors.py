class F:
    def __format__(self, spec):
        return "<" + spec + ">"

class Bad:
    def __format__(self, spec):
        return 5

print(f"{F():abc {1 + 1}} {F()} {F()!r:.1}" if False else f"{F():abc {1 + 1}} {F()}")
for f in (lambda: f"{Bad()}", lambda: f"{5:q}", lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: f"{[]:5}", lambda: f"{5:.2}", lambda: f"{'s':+}", lambda: f"{None:>5}", lambda: f"{undefined}",
          lambda: f"{5:{'bad spec'}}", lambda: f"{'x':=5}", lambda: f"{5:,_}", lambda: f"{1.5:x}", lambda: f"{'s':,}", lambda: f"{5:5c}", lambda: f"{-1:c}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
