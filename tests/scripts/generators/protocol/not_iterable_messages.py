def gen():
    yield 1

for f in (lambda: gen()[0], lambda: len(gen()), lambda: gen() + 1, lambda: gen()(), lambda: next(gen), lambda: gen() < gen(),
          lambda: reversed(gen()), lambda: gen().foo, lambda: next([]), lambda: iter(gen), lambda: next(gen(), 1, 2)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
