print(len(str(10**4299)), str(3**100), repr(-3**100), int("9" * 100) + 1, 3**100 % 10**9)
try:
    str(10**4300)
except ValueError as e:
    print(e)
try:
    int("1" * 4301)
except ValueError as e:
    print(e)
print(hex(3**100), oct(-2**70), bin(2**66), int(hex(3**100), 16) == 3**100, f"{3**60:,}", "%d" % 3**60, "%x" % 2**70)
