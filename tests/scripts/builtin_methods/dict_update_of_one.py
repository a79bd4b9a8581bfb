# dict.update with one argument, and with others.
d={}
d.update({1:2}); d.update([(3,4)]); d.update(a=5)
for bad in (3,[1],[(1,2,3)],None):
    try: d.update(bad)
    except Exception as e: print(type(e).__name__, e)
print(d)
