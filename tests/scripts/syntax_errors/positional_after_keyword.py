# stderr: compared
f(a=1, 2)
