def gen():
    print(f"a {(yield 1)} b {(yield 2)!r} c {(yield 3):>{(yield 4)}}|")
    print(f"{(yield 5):{(yield 6)}}{(yield 7)=}")
    print("x" f"{(yield 8)}" "y")
    return f"{yield 9}"

g = gen()
x = next(g)
sent = iter(["one", "two", 3, 6, 255, "x", 7, 8, 9])
while True:
    print("->", x)
    try:
        x = g.send(next(sent))
    except StopIteration as e:
        print(repr(e.value))
        break
