class C:
    pass
c = C()
c.value = 1
del c.valu
