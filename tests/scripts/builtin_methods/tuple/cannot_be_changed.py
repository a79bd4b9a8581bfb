t = (1, [2])
for action in ("t[0] = 1", "del t[0]", "t.x = 1", "t[1] += [3]", "t.append(1)", "del t.count"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__, error)
print(t)
