def f():
    return g()

try:
    f()
except NameError as e:
    print(e)

def g():
    return "g"

print(f())
if True:
    def h():
        return 1
else:
    def h():
        return 2
print(h())
def h():
    return "redefined"
print(h())
