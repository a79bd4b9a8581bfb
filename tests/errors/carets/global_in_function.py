def f():
    return helper(1) + 2
f()
