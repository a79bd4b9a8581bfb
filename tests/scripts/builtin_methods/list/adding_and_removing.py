def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [1, 2]
show(lambda: a.append(3))
show(lambda: a.extend("xy"))
show(lambda: a.insert(-1, "z"))
show(lambda: a.insert(100, "end"))
show(lambda: (a.pop(), a.pop(0), a.pop(-2)))
show(lambda: a.remove("x"))
show(lambda: a)
show(lambda: a.copy() is a)
show(lambda: a.clear())
show(lambda: a)
show(lambda: a.pop())
show(lambda: [1].pop(5))
show(lambda: [1].pop("x"))
show(lambda: [1].remove(2))
show(lambda: a.extend(5))
show(lambda: a.append())
show(lambda: a.append(1, 2))
show(lambda: a.insert(1))
show(lambda: a.insert("x", 1))
show(lambda: a.clear(1))
