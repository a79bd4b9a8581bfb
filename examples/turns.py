# Two routines that take turns. Nothing switches between them on its own: each runs until its next `yield`, and the
# scheduler below decides who goes on. Whoever goes on does so where it stopped.

def A():
    print('1')
    print('2')
    yield
    print('3')
    yield

def B():
    print('x')
    print('y')
    yield
    print('z')
    yield

a, b = A(), B()

for turn in range(2):
    for routine in (a, b):
        next(routine)
