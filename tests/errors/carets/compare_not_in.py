x = 3, 1 not in None
