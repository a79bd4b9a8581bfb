class C:
    __slots__ = ("width", "height")
c = C()
c.widht = 1
