import sys
def hook(args): raise KeyError("hook")
sys.unraisablehook = hook
class C:
    def __del__(self): raise ValueError("in del")
c = C()
del c
