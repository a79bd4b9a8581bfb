match = 1
match.x
match[1:2]
match(x)
match (x):
    case (y): pass
match -x:
    case 1: pass
match *a, b:
    case _: case = 1
match x, :
    case match: pass
case = match
print(match, case)
