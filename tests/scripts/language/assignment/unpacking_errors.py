def attempt(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

def two(x):
    a, b = x

def star(x):
    a, *b, c = x

def none(x):
    () = x

for x in ([], [1], [1, 2, 3], "abcd", (1,), {1: 2}, 5, None, iter([1, 2, 3]), range(9)):
    attempt(lambda: two(x))
for x in ([], "a", 5):
    attempt(lambda: star(x))
attempt(lambda: none([1]))
