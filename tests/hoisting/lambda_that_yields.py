f = lambda a: (a, (yield a), (yield from a))
