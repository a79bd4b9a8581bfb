x = [1, 2]
assert (
    x[0] ==
    x[1]
), "different"
