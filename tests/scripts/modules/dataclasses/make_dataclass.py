from dataclasses import field, fields, make_dataclass

C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"twice": lambda self: self.x * 2})
print(C(1, 2), C(4, 2).twice(), [f.type for f in fields(C)], C.__module__)
D = make_dataclass("D", [("w", int, 3)], bases=(C,), frozen=False, order=True) if False else make_dataclass("D", [("w", int, 3)], bases=(C,), order=True)
print(D(1, 2), D(1, 2) < D(2, 2), D.__mro__[1] is C)
for names in (["x", "x"], ["for"], ["a b"], [("a",)], [3], [("a", 1, 2, 3)], [("5", int)]):
    try:
        make_dataclass("E", names)
    except TypeError as error:
        print(error)
