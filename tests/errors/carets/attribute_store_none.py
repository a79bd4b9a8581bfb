x = None
x.a = 1 + 2
