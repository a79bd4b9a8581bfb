# stderr: compared
def f():
    (yield x) = 5
