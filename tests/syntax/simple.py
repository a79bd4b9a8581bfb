pass; pass
assert a
assert a, b
raise
raise a
raise a from b
global g, h
