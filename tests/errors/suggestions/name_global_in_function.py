total = 1
def f():
    return totl + 1
f()
