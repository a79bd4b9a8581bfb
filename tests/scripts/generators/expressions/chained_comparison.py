def gen():
    print((yield 1) < (yield 2) < (yield 3))
    print(1 < (yield 4) <= 3 != (yield 5))
    print((yield 6) in (yield 7), (yield 8) is None)

def run(answers):
    g = gen()
    x = next(g)
    try:
        for a in answers:
            print("->", x)
            x = g.send(a)
    except StopIteration:
        print("end")

run([1, 2, 3, 2, 5, 1, [1], None])
run([3, 2, 9, "a", "abc", 0])
