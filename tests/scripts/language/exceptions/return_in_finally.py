def a():
    try:
        return "try"
    finally:
        print("finally")

def b():
    try:
        1 / 0
    finally:
        return "finally wins"

def c():
    while True:
        try:
            return "try"
        finally:
            break
    return "after break"

def d():
    x = 1
    try:
        return x
    finally:
        x = 2

def e():
    try:
        try:
            return "inner"
        finally:
            print("one")
    finally:
        print("two")

print(a(), b(), c(), d(), e())
