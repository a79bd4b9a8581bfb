x = list(n for n in 5)
