def function(x):
    return 1 / x
_private = 1
def call_back(f, *args):
    return f(*args)
