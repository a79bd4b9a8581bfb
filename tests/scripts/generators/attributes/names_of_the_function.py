def outer():
    def inner():
        yield
    return inner()

class C:
    def method(self):
        yield

for g in (outer(), C().method(), (x for x in ()), (lambda: (yield))()):
    print(g.__name__, g.__qualname__, g.gi_code.co_name)
