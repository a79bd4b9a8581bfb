it = iter([1, 2])
print(next(it), next(it), next(it, "default"), iter(it) is it)
values = [1, 2, 0, 3]
print(list(iter(values.pop, 0)), list(iter(lambda: len(values), 0)) if False else values)
n = 0
def count():
    global n
    n += 1
    if n == 5:
        raise StopIteration
    return n
print(list(iter(count, 99)), repr(iter(int, 1)).split(" at ")[0])
for f in (lambda: next(it), lambda: next(5), lambda: next(), lambda: iter(), lambda: iter(5), lambda: iter(5, 6), lambda: next([1]), lambda: next(it, 1, 2), lambda: iter([1], 2), lambda: iter(int, 1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class NoNext:
    def __iter__(self): return self
class BadIter:
    def __iter__(self): return [1]
for x in (NoNext(), BadIter()):
    for f in (lambda: iter(x), lambda: list(x), lambda: next(x)):
        try:
            f()
        except TypeError as e:
            print(e)
