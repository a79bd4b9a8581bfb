def gen():
    assert (yield "test"), (yield "message")
    print("passed")
    assert (yield "test 2")
    assert True, (yield "never")
    yield "end"

g = gen()
print(next(g), g.send(1), g.send(1))
g = gen()
print(next(g), g.send(0))
try:
    g.send("the message")
except AssertionError as e:
    print(repr(e))
g = gen()
next(g), g.send(1)
try:
    g.send(0)
except AssertionError as e:
    print(repr(e))
