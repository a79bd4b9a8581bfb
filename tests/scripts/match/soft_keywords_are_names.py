match = 3
case = 4
print(match + case)
match[0:1] if False else None if False else print("subscript spelled") if False else print("fine")
type = 5
_ = 6
print(type, _)


def match(case):
    return case * 2


print(match(4))
match (1)
match -1 if False else match(2)
