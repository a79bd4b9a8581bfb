def gen():
    for i in range(3):
        for j in range(3):
            if j == i:
                continue
            if i + j == 3:
                break
            yield i, j
        else:
            yield "else", i
        n = i
        while n:
            n -= 1
            yield "while", n

print(list(gen()))
