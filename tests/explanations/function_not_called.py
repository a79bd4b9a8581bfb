def letters():
    yield 'a'

for letter in letters:
    print(letter)
