s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", 1, 3), s.find("z"), s.rfind("a"), s.rfind("a", 0, 9), s.index("bra"), s.rindex("bra"), s.count("a"), s.count("a", 2), s.count("aa"), s.count(""), s.find(""), s.rfind(""), s.find("", 20), "".count(""), s.find("c", -7, -1))
print(s.startswith("ab"), s.startswith("ra", 2), s.endswith("bra"), s.endswith(("x", "a")), s.startswith(()), s.startswith("", 99), s.endswith("a", 0, 1), "br" in s, "" in s, "x" not in s)
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(1), lambda: s.startswith(1), lambda: s.startswith([1]), lambda: 1 in s, lambda: s.count(), lambda: s.startswith((1,))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("😀a😀b".find("b"), "héllo".index("l"), len("😀a"), "😀a"[1])
