for f in (print, len, sorted, next, iter, isinstance, getattr, min, round, [].append, "".join, {}.get, (x for x in ()).send, int.from_bytes, str.upper):
    print(f.__name__, type(f).__name__, repr(f).split(" at ")[0].split(" of ")[0])
print(len.__module__, len.__qualname__, [].append.__qualname__, str.join("-", "ab"), list.append.__name__, int.__add__(1, 2), str.upper("a"), dict.get({1: 2}, 1))
for f in (lambda: str.upper(5), lambda: str.upper(), lambda: list.append(5, 1), lambda: [].append.foo, lambda: int.__add__("a", 1), lambda: str.join(5, [])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
