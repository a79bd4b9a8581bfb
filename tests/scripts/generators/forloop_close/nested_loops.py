def gen(name):
    try:
        yield from range(3)
    finally:
        print("closed", name)

for a in gen("outer"):
    for b in gen("inner"):
        if b == 1:
            break
        print(a, b)
    if a == 1:
        break
print("end")
