x = {[n] for n in range(3)}
