def gen():
    got = []
    while len(got) < 3:
        got.append((yield len(got)))
    return got

g = gen()
send, step = g.send, g.__next__
print(step(), send("a"), step())
try:
    send("c")
except StopIteration as e:
    print(e.value)
