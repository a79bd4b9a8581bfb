# stderr: compared
def f()
    return 1
