prices = iter([3, 4])

def priced(name):
    return name, next(prices)

print(list(map(priced, ['apple', 'pear', 'plum', 'fig'])))
