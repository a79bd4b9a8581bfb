def f(x): raise ValueError(x)
x = (f)( 1 ) + 2
