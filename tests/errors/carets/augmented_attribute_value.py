class C: x = 1
C.x += "a"
