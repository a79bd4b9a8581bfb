def g(): raise ValueError("v")
dict(a=1, b=g(), c=3)
