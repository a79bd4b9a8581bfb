import builtins

import shapes.square

original = builtins.__import__


def noisy(name, globals=None, locals=None, fromlist=(), level=0):
    print("importing", name, fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = noisy
import shapes.square
from shapes import area, square as s
builtins.__import__ = original
import shapes

print(shapes.square is s)
