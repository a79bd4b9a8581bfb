print(len([1]))
len = lambda x: "shadowed"
print(len([1]))
del len
print(len([1]))

def f():
    print = [].append
    print(1)
    return str

def g(list):
    return list

print(f() is str, g(5))
try:
    del len
except NameError as e:
    print(e)
try:
    lenn
except NameError as e:
    print(e)
