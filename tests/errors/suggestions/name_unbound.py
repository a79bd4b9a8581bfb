def f():
    print(vaue)
    value = 1
f()
