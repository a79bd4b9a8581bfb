x = [
    n
    for n in range(3)
    if 1 / n
]
