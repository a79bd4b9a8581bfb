import sys
def gen():
    try:
        yield 1
        sys.exit(4)
    finally:
        print("finally")
for x in gen():
    print(x)
