# stderr: compared
try:
    assert False, "assertion text"
except AssertionError:
    raise KeyError("k'ey")
