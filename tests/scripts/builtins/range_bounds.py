# Ranges at the edges of 64 bits, of no items, and with arguments of the wrong kind.
m=2**63
for a in [range(5),range(2,9,3),range(9,2,-3),range(0),range(5,5),range(-m,m-1),range(-m,m-1,2),range(m-1,-m,-1),range(m-1,-m,-m),range(0,10,-1),range(10**30,10**30+5),range(m),range(m-1),range(-m,-m+3),range(1,m,m-1)]:
    print(a, a.start,a.stop,a.step, list(a)[:6] if a.stop-a.start<100 and a.start-a.stop<100 else '', bool(a), a[0] if a else None, a[-1] if a else None, (len(a) if a.stop < m and len(str(a))<30 else ''))
    it=iter(a)
    for _ in range(2): print(next(it,'end'))
    it=reversed(a)
    for _ in range(2): print(next(it,'end'))
print(range(True), range(3,True,-1), hash(range(3))==hash(range(0,3)), range(3)==range(0,3,1), range(0,3,2)==range(0,4,2))
for bad in [(1,2,0),(),(1.5,),('a',),(1,2,3,4),(1,'x')]:
    try: range(*bad)
    except Exception as e: print(type(e).__name__, e)
try: range(stop=3)
except Exception as e: print(type(e).__name__, e)
