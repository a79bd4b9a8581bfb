def gen():
    print("and", (yield 1) and (yield 2) and (yield 3))
    print("or", (yield 4) or (yield 5) or "last")
    print("mixed", (yield 6) and (yield 7) or (yield 8))
    print("not", not ((yield 9) or 0))

def run(answers):
    g = gen()
    x = next(g)
    try:
        for a in answers:
            print("->", x)
            x = g.send(a)
    except StopIteration:
        print("end")

run([1, 2, 3, 0, 5, 1, 0, 8, 1])
run([0, 4, 0, "", 0])
run(["", 0, 0, 0, [], "eight"])
