def total():
    amount = 0
    while True:
        n = yield amount
        if n is None:
            return amount
        amount = amount + n

t = total()
next(t)
t.send(3)
t.send(4)
result = t.send(None)
print(result)
