# Powers by a small modulus, and floats of few digits, are made without large integers and without the general parser.
import random

for a in ((3,5,7),(-3,5,7),(3,0,1),(3,0,7),(10**17,3,2**31-1),(2,-1,7),(2,5,-7),(0,0,5),(2,3,0),(5,2**62,2**31-1)):
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)
for s in ("3.25","0.1","123456789012345","1.","."," .5","1e5","-2.5","00.10","12345678.9012345","0.30000000000000004","1_0.5","","x","٣.٥","5"*15, "."+"1"*14):
    try: print(repr(float(s)))
    except Exception as e: print(type(e).__name__, e)
random.seed(1)
for i in range(2000):
    t="%.*f"%(1+random.randrange(9), random.random()*10**random.randrange(6))
    assert repr(float(t))==repr(float(t+"0"*20)), t
