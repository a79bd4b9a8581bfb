def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

def local():
    x += 1

def types():
    x = 1
    x += "a"

def types2():
    x = []
    x += 5

def types3():
    x = "a"
    x -= 1

def types4():
    x = None
    x @= 1

def unbound():
    undefined_name += 1

for f in (local, types, types2, types3, types4, unbound):
    attempt(f)
