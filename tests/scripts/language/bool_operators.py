print(1 and 2, 0 and 2, 1 or 2, 0 or 2, not 0, not "", [] or {} or "last", 1 and [] and 3)
print(1 and 0 or 3, (1 or 0) and 4, not 1 == 2, not not [])

class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", self.v)
        return self.v

class L:
    def __len__(self):
        print("len")
        return 0

if T(True) and T(False) or L():
    print("never")
print("empty" if not L() else "full")

class Bad:
    def __bool__(self):
        return 5

class BadLen:
    def __len__(self):
        return -1

for x in (Bad(), BadLen()):
    try:
        if x:
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
