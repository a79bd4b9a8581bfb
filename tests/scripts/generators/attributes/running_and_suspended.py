def gen():
    print("inside", g.gi_running, g.gi_suspended)
    yield
    print("inside", g.gi_running, g.gi_suspended)

g = gen()
print("fresh", g.gi_running, g.gi_suspended)
next(g)
print("suspended", g.gi_running, g.gi_suspended)
next(g, None)
print("finished", g.gi_running, g.gi_suspended)
