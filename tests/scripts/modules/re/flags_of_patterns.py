# The repr of a pattern names its flags.
import re

for f in [re.A, re.I, re.L, re.A|re.U, re.M|re.S, re.X, 0, re.U, re.A | re.I | re.M | re.S | re.X]:
    for p in ['a b#c', b'a b']:
        try:
            r = re.compile(p, f)
            print(r, r.flags)
        except ValueError as e:
            print(type(e).__name__, e)
