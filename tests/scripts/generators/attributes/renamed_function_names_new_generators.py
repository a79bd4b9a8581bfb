def gen():
    yield

before = gen()
gen.__name__ = "renamed"
gen.__qualname__ = "q.renamed"
after = gen()
for g in (before, after):
    print(g.__name__, g.__qualname__, g.gi_code.co_name, repr(g).split(" at ")[0])
