class C: pass
c = C()
c.a = C()
print(c.a.b.c)
