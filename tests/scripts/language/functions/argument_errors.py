def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)

def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def keyword(*, k): pass
def keywords(*, k, l, m=1): pass
def positional(a, b, /): pass
def mixed(a, *, k): pass

for f in (lambda: none(1), lambda: none(x=1), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1), lambda: three(), lambda: three(1, 2, 3, 4),
          lambda: one(1, a=2), lambda: one(b=1), lambda: default(), lambda: default(1, 2, 3), lambda: keyword(), lambda: keyword(1), lambda: keywords(),
          lambda: keywords(l=1), lambda: positional(a=1, b=2), lambda: positional(1, b=2), lambda: positional(1), lambda: mixed(1, 2, k=3), lambda: mixed(),
          lambda: one(*5), lambda: one(**5), lambda: one(**{1: 2}), lambda: one(*[1], **{"a": 1}), lambda: (lambda x: x)(), lambda: two(1, **{"a": 1}, **{"a": 2})):
    attempt(f)
