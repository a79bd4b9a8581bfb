x = {n: 1 / n for n in range(3)}
