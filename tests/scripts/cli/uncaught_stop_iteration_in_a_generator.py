# stderr: compared
def gen():
    yield 1
    raise StopIteration("value")

for x in gen():
    pass
