def walk():
    try:
        yield 1
        yield 2
    finally:
        print("closed")

for x in (y for y in walk()):
    break
print("end")
