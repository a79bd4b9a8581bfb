def ask(question):
    answer = yield question
    return answer.strip()

def dialogue():
    name = yield from ask('Name?')
    city = yield from ask('City?')
    print(name, 'of', city)

d = dialogue()
print(next(d))
print(d.send(' Mencius '))
try:
    d.send(' Zou ')
except StopIteration:
    print('done')
