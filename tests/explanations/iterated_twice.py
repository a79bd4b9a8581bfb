def letters():
    yield 'a'
    yield 'b'

found = letters()
print(len(list(found)), 'letters')
for letter in found:
    print(letter)
