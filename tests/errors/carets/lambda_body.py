f = lambda: (1 +
             "a")
f()
