def letters():
    yield 'a'

it = letters()
print(it.next())
