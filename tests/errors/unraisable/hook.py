import sys
def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg, args.object.__qualname__, file=sys.stderr)
sys.unraisablehook = hook
class C:
    def __del__(self): raise ValueError("in del")
c = C()
del c
