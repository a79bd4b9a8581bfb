x = {[n]: n for n in range(3)}
