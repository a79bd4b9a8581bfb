x = [n for n in 5]
