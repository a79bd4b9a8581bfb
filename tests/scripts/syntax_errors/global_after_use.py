# stderr: compared
def f():
    print(x)
    global x
