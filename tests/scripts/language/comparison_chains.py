print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 < 2 > 0 == 0)
print(1 in [1] == True, "a" in "abc" in ["abc"], 1 is not None is not 2)

class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("lt", self.v, other.v)
        return self.v < other.v

    def __bool__(self):
        print("bool")
        return True

V(1) < V(2) < V(0) < V(9)
print(not 1 < 2, not (1 > 2), 1 == 1.0 == True, None is None)
for f in (lambda: 1 < "a", lambda: [] > (), lambda: None <= None, lambda: {} < {}, lambda: "a" >= 1, lambda: 5 in 5, lambda: 1 in "a", lambda: [] in {}):
    try:
        print(f())
    except TypeError as e:
        print(e)
