def squares():
    for n in range(5):
        yield n * n

s = squares()
for n in s():
    print(n)
