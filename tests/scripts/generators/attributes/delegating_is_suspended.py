def inner():
    print("outer", o.gi_running, o.gi_suspended, "inner", i.gi_running, i.gi_suspended)
    yield 1
    print("outer", o.gi_running, o.gi_suspended, "inner", i.gi_running, i.gi_suspended)

def outer():
    yield from i

i = inner()
o = outer()
next(o)
print("outer", o.gi_running, o.gi_suspended, "inner", i.gi_running, i.gi_suspended)
next(o, None)
print("outer", o.gi_running, o.gi_suspended, "inner", i.gi_running, i.gi_suspended)
