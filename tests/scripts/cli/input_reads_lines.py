name = input("Name? ")
print("Hello,", name)
print(repr(input()))
print(repr(input("last: ")))
try:
    input()
except EOFError as e:
    print(type(e).__name__, e)
