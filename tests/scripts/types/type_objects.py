for t in (int, float, bool, str, bytes, list, tuple, dict, set, frozenset, range, slice, object, type, type(None), type(print), type(lambda: 0), type((lambda: (yield))()), type([].append), type(iter([])), type(iter(())), type(iter("")), type(iter({})), type(zip()), type(map(int, [])), type(enumerate([])), type(reversed([])), type(filter(None, [])), Exception, type(type)):
    print(t, t.__name__, t.__module__, [b.__name__ for b in t.__mro__], type(t).__name__)
print(type(5) is int, type("s") == str, int == int, int != str, callable(int), isinstance(int, type), issubclass(bool, (str, int)), int.__doc__ is not None, repr(type(5)))
for f in (lambda: int.foo, lambda: setattr(int, "x", 1), lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: isinstance(1, (int, 5)), lambda: isinstance("s", (int, 5)), lambda: type(), lambda: type(1, 2), lambda: object(1), lambda: object().x, lambda: setattr(object(), "x", 1), lambda: int[0] if False else int < str):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
