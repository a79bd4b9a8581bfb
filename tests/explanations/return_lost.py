def readings():
    total = 0
    for n in (3, 4, 5):
        yield n
        total = total + n
    return total

for n in readings():
    print(n)
