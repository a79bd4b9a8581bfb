class C:
    x = [y := 1 for a in b]
