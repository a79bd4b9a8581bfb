def f(*a): raise ValueError("no")
x = [f(1,
       2,
       3,
       4,
       5,
       6)]
