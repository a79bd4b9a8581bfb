# stderr: compared
def f(a, b, a):
    pass
