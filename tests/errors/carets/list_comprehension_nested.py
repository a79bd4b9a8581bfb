x = [a / b for a in range(2) for b in range(a)] + [a // b for a in (1,) for b in (0,)]
