# stderr: compared
def f():
    nonlocal x
