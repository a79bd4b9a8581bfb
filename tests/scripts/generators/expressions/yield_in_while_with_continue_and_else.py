def gen():
    tries = 0
    while (word := (yield "word?")) != "stop" and (yield "sure?"):
        tries += 1
        if word == "skip":
            continue
        if word == "break":
            break
        print("word", word)
    else:
        print("else", (yield "in else"))
    return tries

def run(*sent):
    g = gen()
    x = next(g)
    try:
        for value in sent:
            print(x)
            x = g.send(value)
    except StopIteration as e:
        print("returned", e.value)

run("a", True, "skip", True, "stop", "E")
run("b", 1, "break", 1)
run("c", False, "E2")
