x = "global"

def f():
    global x, new
    x = "changed"
    new = "made in f"

f()
print(x, new)

def outer():
    x = "outer"
    def a():
        nonlocal x
        x += " a"
        def b():
            nonlocal x
            x += " b"
        b()
    def c():
        global x
        x = "global from c"
    a(), c()
    return x

print(outer(), x)

def g():
    global x
    del x

g()
try:
    x
except NameError as e:
    print(e)
