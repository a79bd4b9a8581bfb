def g():
    match (yield "subject?"):
        case [a, b] if (yield a):
            print("first guard held")
        case [a, b] if (yield b):
            print("second guard held")
        case _:
            print("neither")
    yield "done"


for answers in ([(1, 2), True], [(1, 2), False, True], [(1, 2), False, False], [5]):
    it = g()
    print(next(it))
    for answer in answers:
        print(it.send(answer))
