def check(x):
    assert isinstance(x, int), "not an int"
check("a")
