def items():
    print("items evaluated")
    return [1, 2]

def others():
    print("others evaluated")
    return "ab"

g = ((x, y) for x in items() for y in others())
print("made")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (y for x in [1] for y in 5)
try:
    next(g)
except TypeError as e:
    print("later", e)
