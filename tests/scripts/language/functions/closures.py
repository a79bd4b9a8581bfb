def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get

inc, get = counter()
inc(), inc(5)
print(get())
inc2, get2 = counter()
print(inc2(), get())
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])

def outer(x):
    def middle():
        def inner():
            return x
        return inner
    return middle

print(outer("deep")()())
print(inc.__closure__ is not None, inc.__code__.co_freevars, counter.__code__.co_cellvars, get.__closure__[0].cell_contents)
