import random

random.seed(99)
r = random
for function, cases in (
    (r.uniform, [(1, 2), (-5, 5.5)]), (r.triangular, [(), (1, 5), (1, 5, 2), (3, 3)]), (r.normalvariate, [(), (10, 2)]), (r.gauss, [(), (10, 2), ()]),
    (r.lognormvariate, [(0, 1)]), (r.expovariate, [(), (2.5,)]), (r.vonmisesvariate, [(1, 4), (1, 0)]),
    (r.gammavariate, [(2, 1), (1.0, 3), (0.5, 2)]), (r.betavariate, [(2, 3), (0.5, 0.5)]), (r.paretovariate, [(3,)]), (r.weibullvariate, [(1, 2)]),
    (r.binomialvariate, [(), (10, 0.3), (100, 0.5), (1000, 0.9), (5, 0), (5, 1), (50, 0.25)]),
):
    for arguments in cases:
        print(function.__name__, arguments, [function(*arguments) for _ in range(3)])
