print(sum(x for x in range(4)), sorted(-x for x in range(3)), "".join(c.upper() for c in "abc"))
def f(g, *args):
    return list(g), args
print(f((x for x in "ab"), 1))
print(f(x for x in "ab"))
print(max((len(w), w) for w in ["a", "ccc", "bb"]))
print(dict((k, v) for k, v in zip("ab", range(2))), tuple(x for x in range(2)))
