if x
    print(x)
