class C: pass
c = C()
c.x += 1
