f = lambda x: x + 1
f("a")
