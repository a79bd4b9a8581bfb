# stderr: compared
def f():
    break
