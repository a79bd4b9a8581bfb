import random


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


r = random
attempt(r.seed, [1])
attempt(r.randrange, 0)
attempt(r.randrange, 3, 3)
attempt(r.randrange, 3, 1)
attempt(r.randrange, 1, 3, 0)
attempt(r.randrange, 1, 3, -1)
attempt(r.randrange, 1, step=2)
attempt(r.randrange, 1.5)
attempt(r.randint, 3, 1)
attempt(r.choice, [])
attempt(r.sample, {1, 2}, 1)
attempt(r.sample, [1], 2)
attempt(r.sample, [1], -1)
attempt(r.sample, [1, 2], 1, counts=[1])
attempt(r.sample, [1, 2], 1, counts=[1.5, 2])
attempt(r.sample, [1, 2], 1, counts=[1, -2])
attempt(r.choices, [1, 2], 3)
attempt(r.choices, [1, 2], [1], k=1)
attempt(r.choices, [1, 2], [0, 0])
attempt(r.choices, [1, 2], [1, float("inf")])
attempt(r.choices, [1, 2], [1, 1], cum_weights=[1, 2])
attempt(r.gammavariate, 0, 1)
attempt(r.binomialvariate, -1)
attempt(r.binomialvariate, 2, 1.5)
attempt(r.getrandbits, -1)
attempt(r.getrandbits, 1.5)
attempt(r.setstate, (7, (), None))
attempt(r.setstate, (3, [], None))
attempt(r.setstate, (3, (1,), None))
state = r.getstate()[1]
attempt(r.setstate, (3, state[:-1] + (700,), None))
attempt(r.setstate, (3, ("x",) + state[1:], None))
attempt(r.SystemRandom().getstate)
attempt(r.SystemRandom().getrandbits, -1)
