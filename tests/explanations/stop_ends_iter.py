lines = iter(['one', 'two'])

for line in iter(lambda: next(lines), 'end'):
    print(line)
print('no end was seen')
