for x in (0, 1, "", "a", [], [0], None, 0.0, -0.0, 1e-9, {}, {0}, (), ((),), b"", range(0), range(1)):
    print(repr(x), "true" if x else "false", bool(x))
print(1 if True else 1 / 0, 1 / 0 if False else 2)
y = (1 if x else 2, 3)
print(y, [1, 2][True], (lambda x: "t" if x else "f")(0))
