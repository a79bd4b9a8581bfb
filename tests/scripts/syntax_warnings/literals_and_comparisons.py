import warnings
def t(s):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: compile(s,'f.py','exec')
        except SyntaxError as e: print('error',e)
        for x in w: print(repr(s), x.category.__name__, x.message, x.lineno)
for s in [r"'\d'", "x\n'''a\n\\q'''", r"b'\d'", r"'\400'", "x is 1","x is not 'a'","x is ()","x is None","1()","'a'()","[1](2)","(1,2)(3)","{}[1]","{1}[0]","None[0]","[1]['a']","'a'[1.0]","(1,2)['x']","[1][1,2]","assert (1,'a')","assert ()",r"f'\d{1}'",r"f'a\q'", "f'x'()", "lambda:1 [0]", "(lambda:1)[0]", "[x for x in y](1)","x is -1","[1][...]","''[None]", "print (1)(2)"]: t(s)
warnings.simplefilter('error', SyntaxWarning)
t2=r"'\d'"
try: compile(t2,'f','exec')
except SyntaxError as e: print(e, e.lineno, e.offset)
