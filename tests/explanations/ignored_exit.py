def stubborn():
    try:
        yield 'working'
    except:
        yield 'still here'

s = stubborn()
print(next(s))
s.close()
