def inner():
    print("running", o.gi_yieldfrom)
    yield 1

def outer(i):
    yield 0
    yield from i
    yield 2
    yield from it

it = iter([3, 4])
i = inner()
o = outer(i)
print(o.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom is i, i.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom is it)
list(o)
print(o.gi_yieldfrom)
