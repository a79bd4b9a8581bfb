def f():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("never")
    for i in []:
        pass
    else:
        print("else", i)

f()

def g():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
            print("last")

print(g())
