def once():
    answer = yield 'question'
    print('heard', answer)

g = once()
next(g)
try:
    g.send('yes')
except StopIteration:
    print('it has ended')
g.send('no')
