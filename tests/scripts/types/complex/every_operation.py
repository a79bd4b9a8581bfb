class C:
    def __complex__(s): return 5
class F:
    def __float__(s): return 2.5
class I:
    def __index__(s): return 3
class S(complex): pass
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__+':',e)
for f in [lambda:complex(), lambda:complex('1+2j'),lambda:complex(' (1-2J) '),lambda:complex('1',2),lambda:complex(1,'2'),lambda:complex([]),lambda:complex(1,[]),lambda:complex(C()),lambda:complex(F()),lambda:complex(I(),I()),lambda:complex(1j,2j),lambda:complex('x'),lambda:complex(''),lambda:complex('1+'),lambda:complex('j'),lambda:complex('-j'),lambda:complex('1e3j'),lambda:complex('nan+infj'),lambda:complex('1 + 2j'),lambda:complex('(1'),lambda:complex('1_0j'),lambda:complex(b'1'),lambda:complex(1,2,3),lambda:complex(real=1,imag=2),lambda:complex(foo=1),lambda:1j//2,lambda:1j%2,lambda:divmod(1j,1),lambda:1j<2,lambda:1j/0,lambda:0j**-1,lambda:0j**1j,lambda:pow(1j,2,3),lambda:1j**2,lambda:(1+1j)**1000,lambda:(1+1j)**0.5,lambda:abs(1e308+1e308j),lambda:int(1j),lambda:float(1j),lambda:hash(1j),lambda:hash(complex(2,0))==hash(2),lambda:1j==1,lambda:complex(2)==2.0,lambda:-0j,lambda:-(0j),lambda:complex(-0.0,1),lambda:complex(0,-1),lambda:complex(float('nan'),float('-inf')),lambda:f'{1+2j:.2f}',lambda:f'{1+2j:>20}',lambda:f'{1+2j:=20}',lambda:f'{1+2j:020}',lambda:f'{1j:e}',lambda:f'{1+2j:,}',lambda:f'{1+2j:d}',lambda:f'{1+2j:+}',lambda:f'{1.5+2j:10.3g}|',lambda:f'{1j}',lambda:f'{3j:g}',lambda:S(1,2),lambda:type(S(1,2)+1),lambda:round(1j),lambda:~1j,lambda:+1j,lambda:1j.conjugate(),lambda:1j.real,lambda:1j.imag,lambda:(1j).__getnewargs__(),lambda:(1j).__complex__(),lambda:bool(0j),lambda:'%s'%1j,lambda:'%f'%1j,lambda:sum([1j,2]),lambda:1j*float('inf'),lambda:(1e300+1j)*(1e300),lambda:2**1j,lambda:(-1)**0.5,lambda:(-8)**(1/3),lambda:1j**-3,lambda:(2+3j)/(1+1j),lambda:str(S(1)),lambda:complex.__doc__,lambda:setattr(1j,'real',1),lambda:complex(1e400),lambda:complex(10**400),lambda:1j+10**400,lambda:1j=='a', lambda:max(1j,2), lambda:[1j]<[2], lambda:complex.from_number(1), lambda: 5 .__add__(1j), lambda: (1j).__radd__(5), lambda:1j.__eq__(1), lambda:1j.__lt__(1), lambda:1j.__pow__(2,3), lambda: 1j.__format__('')]: t(f)
