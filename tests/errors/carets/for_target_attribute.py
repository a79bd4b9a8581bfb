class C: __slots__ = ()
c = C()
for c.x in [1]:
    pass
