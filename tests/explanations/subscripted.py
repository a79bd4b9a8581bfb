def squares():
    for n in range(5):
        yield n * n

s = squares()
print(s[2])
