def f(*, verbose=False): pass
f(verbos=True)
