class C: pass
c = C()
del c.a.b
